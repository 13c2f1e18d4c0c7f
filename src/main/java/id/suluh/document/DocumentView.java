package id.suluh.document;

import id.suluh.body.BodyRef;
import id.suluh.document.extract.ReadStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a document shows.
 *
 * @param printed whether its pages are those of the print; else they are parts
 * @param root the outermost file when this one lies inside another, else null
 * @param file null when the bytes are not to be had: inside another file
 * @param source address it was published at, null when unknown
 * @param hits where the words looked for are, null when none are looked for
 */
record DocumentView(
        String code,
        String title,
        DocumentKind kind,
        @Nullable BodyRef body,
        @Nullable String processOcid,
        boolean demo,
        boolean printed,
        @Nullable ReadStatus status,
        @Nullable String mediaType,
        @Nullable String language,
        int pageCount,
        @Nullable LocalDate date,
        Instant addedAt,
        String sha256,
        @Nullable String source,
        @Nullable Container root,
        @Nullable FileLink file,
        List<Container> inside,
        List<Leaf> leaves,
        @Nullable Hits hits) {

    /** One page or part. */
    record Leaf(int number, String heading, List<Marked> text) {
        public boolean blank() {
            return text.stream().allMatch(each -> each.text().isBlank());
        }
    }

    /** A file around or inside this one. */
    record Container(String code, String title, int pageCount) {}

    /** The bytes. */
    record FileLink(String name, long size) {}

    /**
     * Where words are.
     *
     * @param pages numbers, in order; cut at a number no reader would go through
     * @param more whether there are further pages
     */
    record Hits(String words, List<HitPage> pages, boolean more) {}

    /** A page with a hit, and its address on this page or another. */
    record HitPage(int number, String path) {}

    /** Page of the process it belongs to; only when there is one. */
    public String processPath() {
        return "/contracts/" + processOcid;
    }

    /** The short name people know the format by; the media type where there is none. */
    public String format() {
        return FileFormat.name(mediaType);
    }

    /** The language of the text in its own name; a dash when unknown. */
    public String languageName() {
        return language == null
                ? "–"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag(language));
    }

    static boolean printed(@Nullable String mediaType) {
        return "application/pdf".equals(mediaType);
    }
}
