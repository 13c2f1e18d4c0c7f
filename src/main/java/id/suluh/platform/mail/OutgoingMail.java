package id.suluh.platform.mail;

/**
 * A mail to be sent.
 *
 * @param to one address
 * @param text plain text
 * @param purpose what it is for, such as {@code request.confirm}; told again when a server took it
 * @param reference the public id of what it is about; told again when a server took it
 */
public record OutgoingMail(String to, String subject, String text, String purpose, String reference) {
    /** Never the text or the address: both are personal. */
    @Override
    public String toString() {
        return "OutgoingMail[" + purpose + " " + reference + "]";
    }
}
