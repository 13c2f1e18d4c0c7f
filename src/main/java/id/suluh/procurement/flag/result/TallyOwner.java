package id.suluh.procurement.flag.result;

import java.util.Locale;

/** Whose processes are counted together. */
public enum TallyOwner {
    /** A body, with all buying units it answers for. */
    BODY("select body_id as owner, id as process from contracting_process where body_id is not null"),
    /** One buying unit. */
    BUYER("select buyer as owner, id as process from contracting_process where buyer is not null"),
    /** A supplier, with what it won. It may be named twice in one process. */
    SUPPLIER("select distinct supplier_id as owner, process_id as process from process_supplier"
            + " where 'supplier' = any (roles)");

    private final String owned;

    TallyOwner(String owned) {
        this.owned = owned;
    }

    /** Owners and their processes. */
    String owned() {
        return owned;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
