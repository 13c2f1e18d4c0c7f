package id.suluh.procurement.supplier;

import id.suluh.procurement.flag.result.FlagResults;
import id.suluh.procurement.flag.result.FlagTally;
import id.suluh.web.CurrentPage;
import id.suluh.web.chart.BarChart;
import id.suluh.web.paging.Pager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares suppliers for being shown. */
@ApplicationScoped
@Transactional
class SupplierViews {
    private static final int PAGE = 20;

    private final PublicSuppliers suppliers;
    private final SupplierIdentity identity;
    private final Participations participations;
    private final Winnings winnings;
    private final Decisions decisions;
    private final FlagResults flags;
    private final CurrentPage here;

    SupplierViews(
            PublicSuppliers suppliers,
            SupplierIdentity identity,
            Participations participations,
            Winnings winnings,
            Decisions decisions,
            FlagResults flags,
            CurrentPage here) {
        this.suppliers = suppliers;
        this.identity = identity;
        this.participations = participations;
        this.winnings = winnings;
        this.decisions = decisions;
        this.flags = flags;
        this.here = here;
    }

    /** The page of a supplier, with so-manieth page of its processes. */
    SupplierView view(String code, int page) {
        SupplierRecord supplier = suppliers.get(code);
        Participations.Counts counts = participations.counts(supplier.id());
        int pages = (int) Math.max(1, (counts.all() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        List<YearTotal> years = winnings.years(supplier.id());
        Concentration concentration = winnings.concentration(supplier.id());
        return new SupplierView(
                supplier.code(),
                supplier.name(),
                supplier.demo(),
                identity.keys(supplier.id()),
                identity.names(supplier.id()),
                counts.won(),
                counts.all(),
                participations.newest(supplier.id(), (shown - 1) * PAGE, PAGE),
                Pager.of(shown, pages, each -> here.href(supplier.path() + "?page=" + each) + "#kontrak"),
                years,
                chart(years, concentration),
                concentration,
                winnings.singleBids(supplier.id()),
                decisions.of(supplier.id()),
                FlagTally.of(flags.wonBy(supplier.id()), SupplierRecord.wonBy(supplier.code()), here.language()));
    }

    private @Nullable BarChart chart(List<YearTotal> years, @Nullable Concentration concentration) {
        return concentration == null
                ? null
                : YearChart.of(years, concentration.whole().currency(), here.language());
    }
}
