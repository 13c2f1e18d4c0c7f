package id.suluh.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document as data.
 *
 * @param status what the reader made of it, null while it waits
 * @param pages some of its pages
 * @param next number of the page to ask for next, null after the last
 */
public record DocumentJson(
        String id,
        String url,
        @Nullable String file,
        String title,
        String kind,
        @Nullable String body,
        @Nullable String process,
        @Nullable String status,
        @Nullable String type,
        @Nullable String language,
        @Nullable LocalDate date,
        Instant added,
        String sha256,
        @Nullable String source,
        @Nullable String inside,
        List<String> children,
        int pageCount,
        List<Page> pages,
        @Nullable Integer next) {

    /** One page or part. */
    public record Page(int number, String heading, String text) {}

    static DocumentJson of(DocumentView view, String publicUrl) {
        String base = publicUrl + "/documents/";
        List<Page> pages = view.leaves().stream()
                .map(leaf -> new Page(
                        leaf.number(),
                        leaf.heading(),
                        leaf.text().stream().map(Marked::text).collect(Collectors.joining())))
                .toList();
        int last =
                pages.isEmpty() ? view.pageCount() : pages.get(pages.size() - 1).number();
        return new DocumentJson(
                view.code(),
                base + view.code(),
                view.file() == null ? null : base + view.code() + "/file",
                view.title(),
                view.kind().code(),
                view.body() == null ? null : view.body().slug(),
                view.processOcid(),
                view.status() == null ? null : view.status().code(),
                view.mediaType(),
                view.language(),
                view.date(),
                view.addedAt(),
                view.sha256(),
                view.source(),
                view.root() == null ? null : base + view.root().code(),
                view.inside().stream().map(each -> base + each.code()).toList(),
                view.pageCount(),
                pages,
                last < view.pageCount() ? last + 1 : null);
    }
}
