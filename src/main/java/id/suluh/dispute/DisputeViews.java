package id.suluh.dispute;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.dispute.DisputeRecord.EventRecord;
import id.suluh.dispute.DisputeRecord.RulingRecord;
import id.suluh.dispute.DisputeView.DocketLine;
import id.suluh.dispute.DisputeView.OrderLine;
import id.suluh.dispute.DisputeView.RulingLine;
import id.suluh.platform.Jakarta;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares disputes and rulings for being shown. */
@ApplicationScoped
@Transactional
class DisputeViews {
    static final int PAGE_SIZE = 20;

    private final DisputeRepository disputes;
    private final RulingRepository rulings;
    private final Bodies bodies;
    private final DisputeWords words;
    private final Clock clock;

    DisputeViews(DisputeRepository disputes, RulingRepository rulings, Bodies bodies, DisputeWords words, Clock clock) {
        this.disputes = disputes;
        this.rulings = rulings;
        this.bodies = bodies;
        this.words = words;
        this.clock = clock;
    }

    /** The page of the list, from 1. */
    List<DisputeLine> list(DisputeFilter filter, int page) {
        return lines(disputes.list(filter, page - 1, PAGE_SIZE));
    }

    /** So many of the list from its beginning. */
    List<DisputeLine> first(DisputeFilter filter, int most) {
        return lines(disputes.list(filter, 0, most));
    }

    private List<DisputeLine> lines(List<Dispute> found) {
        Map<Long, BodyRef> named = bodies.byIds(found.stream()
                .flatMap(each -> Stream.of(each.respondentId(), each.commissionId()))
                .distinct()
                .toList());
        return found.stream().map(dispute -> line(dispute, named)).toList();
    }

    long count(DisputeFilter filter) {
        return disputes.count(filter);
    }

    /** Bodies that disputes are led against, by name. */
    List<BodyRef> respondents() {
        List<Long> ids = disputes.getEntityManager()
                .createQuery("select distinct d.respondentId from Dispute d where d.visibility = 'public'", Long.class)
                .getResultList();
        return byName(ids);
    }

    /** Commissions that have disputes here, by name. */
    List<BodyRef> commissions() {
        List<Long> ids = disputes.getEntityManager()
                .createQuery("select distinct d.commissionId from Dispute d where d.visibility = 'public'", Long.class)
                .getResultList();
        return byName(ids);
    }

    DisputeView dispute(String code) {
        Dispute dispute = disputes.byCode(code).orElseThrow(() -> new NotFound("dispute " + code));
        shown(dispute.visible(), "dispute " + code);
        List<RulingRecord> told = publicRulings(dispute);
        return new DisputeView(
                dispute.code(),
                dispute.fictional(),
                words.in(dispute.title()),
                words.in(dispute.summary()),
                dispute.stage(),
                body(dispute.commissionId()),
                body(dispute.respondentId()),
                words.applicant(dispute.applicant()),
                dispute.regime().equals("pemilu"),
                String.join(", ", dispute.grounds()),
                panel(dispute),
                dispute.dockets().stream()
                        .map(each -> new DocketLine(each.number(), words.in(each.asked())))
                        .toList(),
                new DisputeTimeline(words, dispute.sources()).lines(told(dispute)),
                told.stream().flatMap(ruling -> orders(ruling).stream()).toList(),
                told.stream().map(DisputeViews::line).toList(),
                dispute.sources(),
                dispute.hearingAfter(Jakarta.today(clock)));
    }

    RulingView ruling(String code) {
        Ruling ruling = rulings.byCode(code).orElseThrow(() -> new NotFound("ruling " + code));
        shown(ruling.visible() && ruling.dispute().visible(), "ruling " + code);
        return view(ruling);
    }

    /** The page of all rulings, newest first, from 1. */
    List<RulingView> rulings(int page) {
        return rulings.newest(page - 1, PAGE_SIZE).stream().map(this::view).toList();
    }

    long countRulings() {
        return rulings.countPublic();
    }

    private RulingView view(Ruling ruling) {
        Dispute dispute = ruling.dispute();
        RulingRecord told = ruling.told();
        return new RulingView(
                ruling.code(),
                ruling.fictional(),
                told.number(),
                told.docket(),
                RulingKind.of(told.kind()),
                told.pronounced(),
                Outcome.of(told.outcome()),
                words.in(told.summary()),
                asked(dispute, told.docket()),
                body(dispute.commissionId()),
                body(dispute.respondentId()),
                words.applicant(dispute.applicant()),
                panel(dispute),
                told.articles(),
                orders(told),
                dispute.sources().stream()
                        .filter(source -> told.sources().contains(source.number()))
                        .toList(),
                told.document(),
                dispute.code(),
                words.in(dispute.title()));
    }

    private static void shown(boolean visible, String what) {
        if (!visible) {
            throw new Gone(what + " was taken from view");
        }
    }

    private List<BodyRef> byName(List<Long> ids) {
        return bodies.byIds(ids).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private BodyRef body(long id) {
        return bodies.byId(id).orElseThrow(() -> new IllegalStateException("body " + id + " is gone"));
    }

    private static List<RulingRecord> publicRulings(Dispute dispute) {
        return dispute.rulings().stream()
                .filter(Ruling::visible)
                .map(Ruling::told)
                .toList();
    }

    private static List<EventRecord> told(Dispute dispute) {
        return dispute.events().stream().map(DisputeEvent::told).toList();
    }

    private List<String> panel(Dispute dispute) {
        return dispute.panel().stream()
                .map(each -> each.role().equals("chair") ? words.messages().chair(each.name()) : each.name())
                .toList();
    }

    private List<OrderLine> orders(RulingRecord ruling) {
        List<OrderLine> lines = new ArrayList<>();
        for (DisputeRecord.OrderRecord order : ruling.orders()) {
            lines.add(new OrderLine(
                    ruling.docket(),
                    words.in(order.verb()),
                    words.in(order.object()),
                    orEmpty(order.condition()),
                    orEmpty(order.access()),
                    Compliance.of(order.compliance())));
        }
        return lines;
    }

    private String orEmpty(@Nullable Words each) {
        return each == null ? "" : words.in(each);
    }

    private String asked(Dispute dispute, String docket) {
        return dispute.dockets().stream()
                .filter(each -> each.number().equals(docket))
                .map(each -> words.in(each.asked()))
                .findFirst()
                .orElse("");
    }

    private static RulingLine line(RulingRecord ruling) {
        return new RulingLine(
                Objects.requireNonNull(ruling.code()),
                ruling.number(),
                ruling.pronounced(),
                Outcome.of(ruling.outcome()));
    }

    private DisputeLine line(Dispute dispute, Map<Long, BodyRef> named) {
        return new DisputeLine(
                dispute.code(),
                dispute.dockets().get(0).number(),
                words.in(dispute.title()),
                words.applicant(dispute.applicant()),
                Objects.requireNonNull(named.get(dispute.respondentId())).name(),
                Objects.requireNonNull(named.get(dispute.commissionId())).name(),
                dispute.stage(),
                dispute.lastEventOn(),
                dispute.fictional());
    }
}
