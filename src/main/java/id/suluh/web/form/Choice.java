package id.suluh.web.form;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a line under the label, or empty
 */
public record Choice(String value, String label, String hint) {
    /** A choice that needs no more words. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
