package id.suluh.dispute;

import id.suluh.body.Bodies;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.format.DateText;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedSource;
import id.suluh.web.related.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Disputes and rulings beside contracts, requests, bodies and documents. */
@ApplicationScoped
@Transactional
class DisputeRelated implements RelatedSource {
    private static final int MOST = 10;

    private final DisputeRepository disputes;
    private final RulingRepository rulings;
    private final Bodies bodies;
    private final Connected connected;

    DisputeRelated(DisputeRepository disputes, RulingRepository rulings, Bodies bodies, Connected connected) {
        this.disputes = disputes;
        this.rulings = rulings;
        this.bodies = bodies;
        this.connected = connected;
    }

    @Override
    public List<RelatedLink> related(Subject subject, Language language) {
        return switch (subject.type()) {
            case "contract" -> withRulings(disputes.ofProcess(subject.id()), language);
            case "request" -> withRulings(disputes.ofRequest(subject.id()), language);
            case "dispute" ->
                disputes.byCode(subject.id())
                        .map(dispute -> around(dispute, language))
                        .orElse(List.of());
            case "ruling" ->
                rulings.byCode(subject.id())
                        .map(ruling -> aroundRuling(ruling, language))
                        .orElse(List.of());
            case "body" ->
                bodies.bySlug(subject.id())
                        .map(body -> disputes.ofBody(body.id(), MOST).stream()
                                .map(dispute -> link(dispute, language))
                                .toList())
                        .orElse(List.of());
            case "document" ->
                rulings.ofDocument(subject.id()).stream()
                        .map(ruling -> link(ruling, language))
                        .toList();
            default -> List.of();
        };
    }

    private static List<RelatedLink> withRulings(List<Dispute> found, Language language) {
        List<RelatedLink> links = new ArrayList<>();
        for (Dispute dispute : found) {
            links.add(link(dispute, language));
            links.addAll(rulings(dispute, language));
        }
        return links.stream().limit(MOST).toList();
    }

    private List<RelatedLink> around(Dispute dispute, Language language) {
        List<RelatedLink> links = new ArrayList<>(connected.of(dispute));
        links.addAll(rulings(dispute, language));
        return links.stream().limit(MOST).toList();
    }

    private List<RelatedLink> aroundRuling(Ruling ruling, Language language) {
        List<RelatedLink> links = new ArrayList<>();
        links.add(link(ruling.dispute(), language));
        links.addAll(connected.of(ruling.dispute()));
        rulings(ruling.dispute(), language).stream()
                .filter(each -> !each.path().endsWith("/" + ruling.code()))
                .forEach(links::add);
        return links.stream().limit(MOST).toList();
    }

    private static List<RelatedLink> rulings(Dispute dispute, Language language) {
        return dispute.rulings().stream()
                .filter(Ruling::visible)
                .map(ruling -> link(ruling, language))
                .toList();
    }

    private static RelatedLink link(Dispute dispute, Language language) {
        DisputeMessages words = Messages.of(DisputeMessages.class, language);
        return new RelatedLink(
                "dispute",
                words.dispute() + ": " + dispute.title().in(language.tag()),
                "/disputes/" + dispute.code(),
                words.stage(dispute.stage()));
    }

    private static RelatedLink link(Ruling ruling, Language language) {
        DisputeRecord.RulingRecord told = ruling.told();
        return new RelatedLink(
                "ruling",
                Messages.of(DisputeMessages.class, language).rulingTitle(told.number()),
                "/rulings/" + ruling.code(),
                DateText.compact(told.pronounced(), language));
    }
}
