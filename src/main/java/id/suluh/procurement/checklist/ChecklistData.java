package id.suluh.procurement.checklist;

import id.suluh.document.DocumentMessages;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The 39 documents of one contract in the API.
 *
 * @param due how many must be there by now
 * @param published how many can be read
 */
public record ChecklistData(long due, long published, List<Entry> items) {
    /** What a document is called in both languages. */
    public record Name(String id, String en) {}

    /**
     * One document.
     *
     * @param due whether the contract must have it by now, or has it
     * @param reason why it stands so; null where that needs no word
     * @param verified whether the basis was read in the regulation itself
     * @param url where it can be read; null when it cannot
     * @param request number of the request about it; null for none
     * @param ask form to ask for it
     */
    public record Entry(
            int number,
            String kind,
            String stage,
            Name name,
            String status,
            boolean due,
            @Nullable String reason,
            String basis,
            boolean verified,
            @Nullable String url,
            @Nullable String request,
            String ask) {}

    /** With addresses that begin with the portal's own. */
    public static ChecklistData of(Checklist list, String portal) {
        return new ChecklistData(
                list.due(),
                list.published(),
                list.lines().stream().map(line -> entry(line, portal)).toList());
    }

    private static Entry entry(Line line, String portal) {
        Item item = line.item();
        String href = line.href();
        return new Entry(
                item.number(),
                code(item.kind()),
                code(item.group()),
                new Name(name(item, Language.ID), name(item, Language.EN)),
                line.standing().code(),
                line.due(),
                line.reason() == null ? null : line.reason().code(),
                item.basis(),
                item.verified(),
                href == null || line.abroad() ? href : portal + href,
                line.number(),
                portal + line.askPath());
    }

    private static String name(Item item, Language language) {
        return Messages.of(DocumentMessages.class, language).kind(item.kind());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
