package id.suluh.seed.demo;

/** The procurement methods of Perpres 16/2018 that the demo world uses, with the method OCDS counts them under. */
enum Method {
    TENDER("open", "Tender", 18),
    TENDER_CEPAT("open", "Tender Cepat", 6),
    SELEKSI("selective", "Seleksi", 24),
    PENUNJUKAN_LANGSUNG("direct", "Penunjukan Langsung", 5),
    PENGADAAN_LANGSUNG("limited", "Pengadaan Langsung", 5),
    E_PURCHASING("limited", "E-purchasing", 4);

    private final String ocds;
    private final String label;
    private final int biddingDays;

    Method(String ocds, String label, int biddingDays) {
        this.ocds = ocds;
        this.label = label;
        this.biddingDays = biddingDays;
    }

    String ocds() {
        return ocds;
    }

    String label() {
        return label;
    }

    int biddingDays() {
        return biddingDays;
    }

    /** Whether several bidders hand in offers. */
    boolean competitive() {
        return this == TENDER || this == TENDER_CEPAT || this == SELEKSI;
    }
}
