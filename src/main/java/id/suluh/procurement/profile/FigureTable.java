package id.suluh.procurement.profile;

import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as one table: a row for each sum, told apart by what it is of. */
final class FigureTable {
    private static final List<String> COLUMNS = List.of(
            "figure",
            "key",
            "currency",
            "processes",
            "processes_with_amount",
            "awarded",
            "contracted",
            "agreed",
            "share",
            "url");

    private final ProfileView view;
    private final String publicUrl;
    private final List<TableRow> rows = new ArrayList<>();

    private FigureTable(ProfileView view, String publicUrl) {
        this.view = view;
        this.publicUrl = publicUrl;
    }

    static Table of(ProfileView view, String publicUrl) {
        FigureTable table = new FigureTable(view, publicUrl);
        table.all();
        view.years().forEach(each -> table.spending("year", each));
        view.methods().forEach(each -> table.spending("method", each));
        table.comparisons();
        return new Table("figures", view.name(), COLUMNS, table.rows.size(), table.rows.iterator());
    }

    private void all() {
        ProfileFigures figures = view.figures();
        add(view.all(), "all", "", "", figures.processes(), null, null, null, null, null);
        add(
                view.agreedHref(),
                "agreed",
                "",
                figures.currency(),
                view.valued(),
                view.valued(),
                null,
                null,
                view.agreed().amount(),
                null);
    }

    private void spending(String figure, ProfileView.Line line) {
        ProfileFigures.Spending of = line.of();
        add(
                line.href(),
                figure,
                of.key(),
                of.currency(),
                of.processes(),
                of.valued(),
                of.awarded(),
                of.contracted(),
                of.agreed(),
                null);
    }

    private void comparisons() {
        ProfileFigures figures = view.figures();
        figures.concentration()
                .top()
                .forEach(each -> add(
                        view.href(each),
                        "supplier",
                        each.name(),
                        figures.currency(),
                        each.processes(),
                        null,
                        null,
                        null,
                        each.amount(),
                        each.share()));
        figures.pairs()
                .forEach(each -> add(
                        view.href(each),
                        each.stages().name(),
                        "",
                        each.currency(),
                        each.processes(),
                        each.processes(),
                        null,
                        null,
                        each.after(),
                        view.share(each)));
        add(
                null,
                "hhi",
                "",
                figures.currency(),
                null,
                null,
                null,
                null,
                null,
                figures.concentration().hhi());
        add(view.biddersHref(), "bidders_known", "", "", figures.bidding().known(), null, null, null, null, null);
        add(
                view.singleHref(),
                "single_bid",
                "",
                "",
                figures.bidding().single(),
                null,
                null,
                null,
                null,
                view.singleShare());
        view.flags()
                .forEach(each -> add(
                        each.href(), "flagged", each.code(), "", each.flagged(), null, null, null, null, each.share()));
        add(view.jointHref(), "joint", "", "", figures.concentration().joint(), null, null, null, null, null);
    }

    private void add(@Nullable String path, @Nullable Object... cells) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(cells));
        String url = publicUrl + (path == null ? view.path() : path);
        all.add(url);
        rows.add(new TableRow(url, cells[0] + " " + cells[1], "", view.asOf(), all));
    }
}
