package id.suluh.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One found record as the database has it now, in the language of the visitor. Texts are plain, never markup.
 *
 * @param note what stands beside the kind: the procurement method, a register or docket number
 * @param parties who with whom: "body → supplier", "applicant – body"
 * @param path absolute path without the language prefix, as {@code /contracts/…}
 * @param pages how many pages a document has, 0 for what has none
 * @param updated when it last changed here, as far as that is noted; at least when it came
 */
public record Hit(
        Kind kind,
        String id,
        String path,
        String title,
        String note,
        String parties,
        @Nullable LocalDate date,
        @Nullable Amount amount,
        @Nullable State state,
        int pages,
        Instant updated) {

    /** Money as published. */
    public record Amount(BigDecimal value, String currency) {}

    /**
     * A state as word, icon and colour.
     *
     * @param look colour class: {@code ok run late no none flag next}
     * @param icon name of the icon: {@code ok part run late no none flag}
     */
    public record State(String look, String icon, String word) {}

    /** The least a hit has; add what the record knows with the other methods. */
    public static Hit of(Kind kind, String id, String path, String title, Instant updated) {
        return new Hit(kind, id, path, title, "", "", null, null, null, 0, updated);
    }

    public Hit withNote(String text) {
        return new Hit(kind, id, path, title, text, parties, date, amount, state, pages, updated);
    }

    public Hit withParties(String text) {
        return new Hit(kind, id, path, title, note, text, date, amount, state, pages, updated);
    }

    public Hit withDate(@Nullable LocalDate day) {
        return new Hit(kind, id, path, title, note, parties, day, amount, state, pages, updated);
    }

    /** The amount is left out when either part is unknown. */
    public Hit withAmount(@Nullable BigDecimal value, @Nullable String currency) {
        Amount money = value == null || currency == null ? null : new Amount(value, currency);
        return new Hit(kind, id, path, title, note, parties, date, money, state, pages, updated);
    }

    public Hit withState(String look, String icon, String word) {
        return new Hit(kind, id, path, title, note, parties, date, amount, new State(look, icon, word), pages, updated);
    }

    public Hit withPages(int number) {
        return new Hit(kind, id, path, title, note, parties, date, amount, state, number, updated);
    }
}
