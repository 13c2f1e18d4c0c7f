package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.NotFound;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * How requests come in that nobody files in this portal: those of a fictional world, on days of their own, and those that were made
 * elsewhere and are told from sources. Fictional ones walk the same state table and clocks as real ones; no mail is written for them.
 *
 * <pre>
 * String number = intake.fictional(new Filing(slug, new Filing.About(ocid, 10), subject, text, purpose, Access.COPY_DIGITAL,
 *         Channel.EMAIL, Regime.UMUM, Requester.of(RequesterKind.PERSON, name, "name@contoh.example"), Language.ID), filedOn);
 * intake.received(number, day);                       // the answer clock starts, day 0
 * intake.extended(number, day, reasons);              // 10 to 17 working days
 * intake.answered(number, day, Outcome.PARTLY, text); // the clock for an objection starts
 * intake.external(new ExternalRequest(…));            // no number, no clock, only what sources say; a second call changes nothing
 * </pre>
 *
 * Every call is one transaction, or part of the caller's.
 */
@ApplicationScoped
@Transactional
public class RequestIntake {
    private final RequestRepository requests;
    private final RequestActs acts;
    private final Bodies bodies;
    private final SearchOutbox search;
    private final EntityManager entities;
    private final Clock clock;

    RequestIntake(
            RequestRepository requests,
            RequestActs acts,
            Bodies bodies,
            SearchOutbox search,
            EntityManager entities,
            Clock clock) {
        this.requests = requests;
        this.acts = acts;
        this.bodies = bodies;
        this.search = search;
        this.entities = entities;
        this.clock = clock;
    }

    /** Files a fictional request on that day and returns its number, of that day's year. */
    public String fictional(Filing filing, LocalDate filed) {
        BodyRef body = body(filing.body());
        InformationRequest request = new InformationRequest(filing, body.id(), true, clock.instant());
        requests.persist(request);
        entities.persist(new PrivateRequester(
                request.id(), filing.requester(), Secret.random("").hash(), null));
        acts.confirm(request, filed);
        return request.publicId();
    }

    /** The body received it: day 0 of the answer. */
    public void received(String number, LocalDate day) {
        acts.receive(fictional(number), Party.BODY, day, null);
    }

    /** The body took its one extension. */
    public void extended(String number, LocalDate day, String reasons) {
        acts.extend(fictional(number), day, reasons);
    }

    /** The body answered. */
    public void answered(String number, LocalDate day, Outcome outcome, String text) {
        acts.answer(fictional(number), day, outcome, text);
    }

    /** Tells a request that was made elsewhere; one that is known by its code already is left as it is. */
    public void external(ExternalRequest told) {
        if (requests.numbered(told.code()).isEmpty()) {
            InformationRequest request =
                    new InformationRequest(told, body(told.body()).id(), clock.instant());
            requests.persist(request);
            acts.changed(request);
        }
    }

    /**
     * Takes all fictional requests away, those that visitors made to invented bodies included, and returns how many there were. Their
     * numbers are not given again.
     */
    public int removeFictional() {
        List<InformationRequest> all = requests.toInventedBodies();
        all.forEach(request -> search.changed(Kind.REQUEST, request.publicId(), request.version() + 1));
        all.forEach(requests::delete);
        return all.size();
    }

    private BodyRef body(String slug) {
        return bodies.bySlug(slug).orElseThrow(() -> new NotFound("body " + slug));
    }

    private InformationRequest fictional(String number) {
        return requests.held(number)
                .filter(InformationRequest::fictional)
                .orElseThrow(() -> new NotFound("fictional request " + number));
    }
}
