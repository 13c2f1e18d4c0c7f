package id.suluh.procurement.flag;

/** What a finding is about. The names are those of the output. */
enum Subject {
    OCID("OCID"),
    BUYER("Buyer"),
    PROCURING_ENTITY("ProcuringEntity"),
    TENDERER("Tenderer");

    private final String key;

    Subject(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
