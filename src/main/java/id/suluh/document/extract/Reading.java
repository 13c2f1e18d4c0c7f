package id.suluh.document.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader made of one file.
 *
 * @param reason in words, blank when the status is {@code OK}
 * @param type media type, null when it was not looked at
 * @param language ISO 639-1, null when unknown
 * @param pages in order, numbers from 1
 * @param metadata values by the names of {@link MetadataNames}, in the order of that table
 * @param children all files inside, however deep, in the order they were met
 */
public record Reading(
        ReadStatus status,
        String reason,
        @Nullable String type,
        @Nullable String language,
        List<PageText> pages,
        Map<String, List<String>> metadata,
        List<EmbeddedFile> children) {

    /** A file of which nothing could be read. */
    public static Reading of(ReadStatus status, String reason, @Nullable String type) {
        return new Reading(status, reason, type, null, List.of(), Map.of(), List.of());
    }

    Reading with(List<EmbeddedFile> files) {
        return new Reading(status, reason, type, language, pages, metadata, files);
    }

    Reading with(ReadStatus other, String why) {
        return new Reading(other, why, type, language, pages, metadata, children);
    }

    /** First value of that name. */
    public @Nullable String first(String name) {
        List<String> values = metadata.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether any page has text. */
    public boolean hasText() {
        return pages.stream().anyMatch(page -> !page.text().isBlank());
    }
}
