package id.suluh.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index is told of one record, or of one page of a document (then all pages share the {@code id}).
 * A record that is hidden or gone is a tombstone: its id and version and nothing else.
 *
 * @param id public id of the record: OCID, slug, request number, short random id
 * @param page page number from 1 for a page of a document, 0 for a record that is indexed whole
 * @param version grows with every change of the record, never from a clock; an older one never overwrites a newer one
 * @param content what may be found by anyone; null in a tombstone
 */
public record IndexDocument(
        Kind kind,
        String id,
        int page,
        long version,
        @Nullable Content content) {

    /** Whether anyone may find it. */
    public boolean visible() {
        return content != null;
    }

    /** The record is hidden or gone: this version says so and carries no text. For a document one tombstone stands for all pages. */
    public static IndexDocument tombstone(Kind kind, String id, long version) {
        return new IndexDocument(kind, id, 0, version, null);
    }

    /** A visible record. */
    public static Draft record(Kind kind, String id, long version) {
        return new Draft(kind, id, 0, version);
    }

    /** One page, from 1, of a visible document. Each page repeats title and filters, so that words of both are found together. */
    public static Draft page(String documentId, int page, long version) {
        return new Draft(Kind.DOCUMENT, documentId, page, version);
    }

    /** Id and name of a body or a supplier: the id is filtered by, the name is searched and shown. */
    public record Named(String id, String name) {}

    /**
     * What may be found.
     *
     * @param language ISO 639-1 of the text, {@code id} where unknown
     * @param aliases other names and acronyms
     * @param numbers official numbers in their printed spelling; search folds the spelling itself
     * @param year budget year, else the year of the date
     * @param flags codes of red flags that hold
     * @param processes OCIDs of the contracting processes it belongs to
     * @param buyer the unit that buys, below the body
     * @param figures what figures count it for
     */
    public record Content(
            String title,
            String language,
            List<String> texts,
            List<String> aliases,
            List<String> numbers,
            @Nullable Named body,
            List<Named> suppliers,
            @Nullable String method,
            @Nullable String status,
            @Nullable Integer year,
            @Nullable LocalDate date,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            List<String> flags,
            List<String> processes,
            @Nullable Named buyer,
            List<String> figures) {}

    /** Collects the content step by step; null and blank values are passed over. */
    public static final class Draft {
        private final Kind kind;
        private final String id;
        private final int page;
        private final long version;
        private String title = "";
        private String language = "id";
        private final List<String> texts = new ArrayList<>();
        private final List<String> aliases = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private @Nullable Named body;
        private final List<Named> suppliers = new ArrayList<>();
        private @Nullable String method;
        private @Nullable String status;
        private @Nullable Integer year;
        private @Nullable LocalDate date;
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private final List<String> flags = new ArrayList<>();
        private final List<String> processes = new ArrayList<>();
        private @Nullable Named buyer;
        private final List<String> figures = new ArrayList<>();

        private Draft(Kind kind, String id, int page, long version) {
            this.kind = kind;
            this.id = id;
            this.page = page;
            this.version = version;
        }

        public Draft title(String value) {
            title = value;
            return this;
        }

        public Draft language(@Nullable String value) {
            language = value == null || value.isBlank() ? language : value;
            return this;
        }

        /** Any text to find it by: description, items, the text of the page. */
        public Draft text(@Nullable String value) {
            return add(texts, value);
        }

        public Draft alias(@Nullable String value) {
            return add(aliases, value);
        }

        public Draft number(@Nullable String value) {
            return add(numbers, value);
        }

        public Draft body(String slug, String name) {
            body = new Named(slug, name);
            return this;
        }

        public Draft supplier(String supplierId, String name) {
            suppliers.add(new Named(supplierId, name));
            return this;
        }

        /** The code; {@link SearchSource#label} gives its words. */
        public Draft method(@Nullable String value) {
            method = value;
            return this;
        }

        /** The code; {@link SearchSource#label} gives its words. */
        public Draft status(@Nullable String value) {
            status = value;
            return this;
        }

        public Draft year(@Nullable Integer value) {
            year = value;
            return this;
        }

        public Draft date(@Nullable LocalDate value) {
            date = value;
            return this;
        }

        public Draft amount(@Nullable BigDecimal value, @Nullable String code) {
            amount = value;
            currency = code;
            return this;
        }

        /** The code of a red flag that holds; {@link SearchSource#label} gives its name. */
        public Draft flag(String value) {
            flags.add(value);
            return this;
        }

        /** The OCID of a contracting process it belongs to. */
        public Draft process(@Nullable String ocid) {
            return add(processes, ocid);
        }

        public Draft buyer(@Nullable Named value) {
            buyer = value;
            return this;
        }

        /** A code of what figures count it for; {@link SearchSource#label} gives its words. */
        public Draft figure(String value) {
            figures.add(value);
            return this;
        }

        public IndexDocument done() {
            Integer filed = year != null || date == null ? year : Integer.valueOf(date.getYear());
            Content content = new Content(
                    title,
                    language,
                    List.copyOf(texts),
                    List.copyOf(aliases),
                    List.copyOf(numbers),
                    body,
                    List.copyOf(suppliers),
                    method,
                    status,
                    filed,
                    date,
                    amount,
                    currency,
                    List.copyOf(flags),
                    List.copyOf(processes),
                    buyer,
                    List.copyOf(figures));
            return new IndexDocument(kind, id, page, version, content);
        }

        private Draft add(List<String> list, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                list.add(value);
            }
            return this;
        }
    }
}
