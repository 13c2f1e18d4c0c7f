package id.suluh.search;

import java.util.Locale;

/** What a result can be narrowed by, one choice or more of each. The lower-case name is the parameter of the address. */
public enum Facet {
    TYPE,
    BODY,
    SUPPLIER,
    METHOD,
    STATUS,
    YEAR,
    FLAG,
    /** The contracting process a document belongs to, by OCID. It narrows and is not counted. */
    PROCESS,
    BUYER,
    FIGURE;

    /** The value for records that have none, in facets whose values are codes or years. */
    public static final String NONE = "none";

    /** The name used in addresses and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
