package id.suluh.procurement.checklist;

import id.suluh.document.DocumentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the 39 documents of one contract, as a page shows it. Addresses are those of links, with the language prefix.
 *
 * @param due whether the contract must have it by now, or has it
 * @param reason why it stands so; null where that needs no word
 * @param href where it can be read; null when it cannot
 * @param abroad whether that is outside the portal
 * @param title its title there
 * @param number of the request about it; null when nobody asked
 * @param request page of that request
 * @param answerBy when the answer to that request is due
 * @param askPath form to ask for it, without language prefix
 */
public record Line(
        Item item,
        Standing standing,
        boolean due,
        @Nullable Reason reason,
        @Nullable String href,
        boolean abroad,
        @Nullable String title,
        @Nullable String number,
        @Nullable String request,
        @Nullable LocalDate answerBy,
        String askPath) {

    public DocumentKind kind() {
        return item.kind();
    }

    public int no() {
        return item.number();
    }

    /** Its permanent anchor on the page. */
    public String anchor() {
        return "dok-" + item.number();
    }

    public boolean published() {
        return standing == Standing.PUBLISHED;
    }

    /** Whether nothing is expected of anybody. */
    public boolean quiet() {
        return standing == Standing.NOT_APPLICABLE || standing == Standing.NOT_YET;
    }

    /** Whether it was missed so far, and asking is what a reader can do about it. */
    public boolean missed() {
        return standing == Standing.MISSING;
    }

    /** Whether it can be asked for: not while it can be read or a request waits. */
    public boolean askable() {
        return !published() && standing != Standing.ASKED;
    }
}
