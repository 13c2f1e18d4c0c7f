package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.Jakarta;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Figure;
import id.suluh.procurement.ContractView.Source;
import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.procurement.checklist.Checklist;
import id.suluh.procurement.checklist.Checklists;
import id.suluh.procurement.flag.result.FlagLists;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.supplier.PublicSuppliers;
import id.suluh.web.Language;
import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepares contracting processes for being shown. */
@ApplicationScoped
@Transactional
class ContractViews {
    private final PublicProcesses processes;
    private final Bodies bodies;
    private final BuyerLookup buyers;
    private final HistoryViews histories;
    private final ProcessLinks links;
    private final PublicSuppliers suppliers;
    private final FlagLists flags;
    private final Checklists checklists;
    private final Clock clock;

    ContractViews(
            PublicProcesses processes,
            Bodies bodies,
            BuyerLookup buyers,
            HistoryViews histories,
            ProcessLinks links,
            PublicSuppliers suppliers,
            FlagLists flags,
            Checklists checklists,
            Clock clock) {
        this.links = links;
        this.suppliers = suppliers;
        this.histories = histories;
        this.processes = processes;
        this.bodies = bodies;
        this.flags = flags;
        this.buyers = buyers;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * The page of an OCID.
     *
     * @throws NotFound when there is none
     * @throws Gone when it was taken away
     */
    ContractView view(String ocid, Language language, Set<ListPart> opened) {
        PublicProcess process = processes.get(ocid);
        JsonObject compiled = process.compiled();
        ProcessFacts facts = new ProcessFacts(compiled);
        Optional<BodyRef> body = Optional.ofNullable(process.bodyId()).flatMap(bodies::byId);
        List<Source> sources = processes.sources(process.id());
        HistoryView history = histories.of(process.id(), sources.size(), language, opened);
        List<Figure> figures = Figures.of(compiled, history.growth());
        List<Bidder> bidders = Bidders.of(compiled);
        List<Event> events = Timeline.of(compiled);
        Elsewhere elsewhere = body.isPresent() ? null : Elsewhere.of(compiled);
        LocalDate published = Objects.requireNonNullElse(OcdsDate.day(compiled.text("date")), Jakarta.today(clock));
        return new ContractView(
                ocid,
                Objects.requireNonNullElse(Markup.read(facts.title(language.tag())), ocid),
                Markup.read(facts.description(language.tag())),
                process.demo(),
                facts.stage(),
                Status.of(facts.status()),
                Method.of(facts.method()),
                facts.methodDetails(),
                facts.buyerName(),
                buyerPath(process.id(), body),
                facts.supplierNames(),
                facts.value(),
                until(compiled),
                Timeline.due(events, Jakarta.today(clock), published),
                StageTrack.of(compiled, figures, bidders),
                figures,
                MoneyChart.of(figures, language),
                unpaid(figures),
                bidders,
                events,
                Gaps.between(events, compiled, Jakarta.today(clock)),
                history,
                links.of(process.id(), ocid),
                Papers.of(compiled),
                flags.of(process.id(), compiled, language),
                elsewhere != null
                        ? new Checklist(List.of())
                        : checklists.of(ocid, compiled, askPath(ocid, body), language),
                sources,
                askPath(ocid, body),
                ContractRef.path(ocid) + ".json",
                "/api/ocds/records" + ContractRef.path(ocid).substring("/contracts".length()),
                suppliers.pathsOf(process.id()),
                Enquiries.of(compiled),
                Terms.of(compiled, language.tag(), opened),
                facts.tongue(language.tag()),
                elsewhere,
                opened);
    }

    /** The public compiled release as text. */
    String json(String ocid) {
        return processes.get(ocid).json();
    }

    private static @Nullable LocalDate until(JsonObject compiled) {
        return compiled.objects("contracts").stream()
                .map(contract -> OcdsDate.day(contract.object("period").text("endDate")))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable Money unpaid(List<Figure> figures) {
        Money agreed = amount(figures, MoneyKind.CONTRACT);
        Money paid = amount(figures, MoneyKind.PAID);
        return agreed == null || paid == null || agreed.amount().compareTo(paid.amount()) <= 0
                ? null
                : new Money(agreed.amount().subtract(paid.amount()), agreed.currency());
    }

    private static @Nullable Money amount(List<Figure> figures, MoneyKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .map(Figure::money)
                .findFirst()
                .orElse(null);
    }

    /** The body itself, else the page of the buyer, which says who answers for it, if anyone is known to. */
    private @Nullable String buyerPath(long process, Optional<BodyRef> body) {
        Optional<BuyerPlace> buyer = buyers.ofProcess(process);
        return buyer.filter(place -> place.bodyId() == null)
                .map(BuyerPlace::path)
                .or(() -> body.map(BodyRef::path))
                .orElse(null);
    }

    /** The form to ask about a process. */
    static String askPath(String ocid, Optional<BodyRef> body) {
        String process = URLEncoder.encode(ocid, StandardCharsets.UTF_8);
        return "/requests/new?process=" + process
                + body.map(known -> "&body=" + known.slug()).orElse("");
    }
}
