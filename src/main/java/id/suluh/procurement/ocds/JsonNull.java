package id.suluh.procurement.ocds;

/** The JSON value {@code null}: in a release it takes a field away. */
public enum JsonNull {
    NULL
}
