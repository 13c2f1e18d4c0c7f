package id.suluh.procurement.profile;

/** Whose figures. */
record Owner(Kind kind, long id) {
    /** A buyer's own processes, or those of all buyers a body answers for. */
    enum Kind {
        BUYER("buyer"),
        BODY("body");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Owner buyer(long id) {
        return new Owner(Kind.BUYER, id);
    }

    static Owner body(long id) {
        return new Owner(Kind.BODY, id);
    }

    /** The column of processes that points to it. */
    String column() {
        return kind == Kind.BUYER ? "c.buyer" : "c.body_id";
    }
}
