package id.suluh.body;

import id.suluh.body.BodyDirectory.Slice;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.paging.Pager;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the view of one page of the directory. */
@ApplicationScoped
class DirectoryPage {
    private static final int SIZE = 25;

    private final BodyDirectory directory;
    private final CurrentPage page;

    DirectoryPage(BodyDirectory directory, CurrentPage page) {
        this.directory = directory;
        this.page = page;
    }

    DirectoryView view(BodyQuery query, int number) {
        BodyMessages words = Messages.of(BodyMessages.class, page.language());
        Slice slice = directory.slice(query, (number - 1) * SIZE, SIZE);
        int pages = Math.max(1, (int) ((slice.total() + SIZE - 1) / SIZE));
        return new DirectoryView(
                heading(query, slice, words),
                query.text(),
                kinds(query, slice.kinds(), words),
                provinces(query, slice.provinces()),
                chips(query, words),
                slice.items().stream().map(DirectoryPage::entry).toList(),
                Pager.of(number, pages, each -> page.href(DirectoryAddress.of(query, each))));
    }

    private static String heading(BodyQuery query, Slice slice, BodyMessages words) {
        if (query.text().isEmpty()) {
            return words.all(slice.total());
        }
        if (slice.total() == 0) {
            return words.nothing(query.text());
        }
        return slice.similar() ? words.alike(slice.total(), query.text()) : words.found(slice.total(), query.text());
    }

    private static List<DirectoryView.Option> kinds(BodyQuery query, Map<BodyKind, Long> counts, BodyMessages words) {
        Set<BodyKind> shown = new TreeSet<>(counts.keySet());
        shown.addAll(query.kinds());
        return shown.stream()
                .map(kind -> new DirectoryView.Option(
                        kind.code(),
                        words.kind(kind),
                        counts.getOrDefault(kind, 0L),
                        query.kinds().contains(kind)))
                .toList();
    }

    private static List<DirectoryView.Option> provinces(BodyQuery query, Map<String, Long> counts) {
        Set<String> shown = new TreeSet<>(counts.keySet());
        shown.addAll(query.provinces());
        return shown.stream()
                .map(province -> new DirectoryView.Option(
                        province,
                        province,
                        counts.getOrDefault(province, 0L),
                        query.provinces().contains(province)))
                .toList();
    }

    private List<DirectoryView.Chip> chips(BodyQuery query, BodyMessages words) {
        List<DirectoryView.Chip> chips = new ArrayList<>();
        new TreeSet<>(query.kinds())
                .forEach(kind -> chips.add(
                        new DirectoryView.Chip(words.kind(kind), page.href(DirectoryAddress.without(query, kind)))));
        new TreeSet<>(query.provinces())
                .forEach(province -> chips.add(
                        new DirectoryView.Chip(province, page.href(DirectoryAddress.without(query, province)))));
        return chips;
    }

    private static DirectoryView.Entry entry(BodyFacts facts) {
        String also = facts.aliases().stream().map(BodyFacts.Alias::name).collect(Collectors.joining(", "));
        return new DirectoryView.Entry(
                facts.ref().path(),
                facts.ref().name(),
                facts.acronym(),
                facts.ref().kind(),
                also,
                facts.province() == null ? "" : facts.province(),
                facts.verified(),
                facts.fictional());
    }
}
