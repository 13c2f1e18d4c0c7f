package id.suluh.procurement.ocds.check;

/** Takes what a rule found. */
@FunctionalInterface
interface Found {
    void add(Severity severity, String code, String pointer, String message);

    default void error(String code, String pointer, String message) {
        add(Severity.ERROR, code, pointer, message);
    }

    default void warning(String code, String pointer, String message) {
        add(Severity.WARNING, code, pointer, message);
    }
}
