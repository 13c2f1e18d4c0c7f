package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.Jakarta;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** From what somebody wrote to a request with a number. */
@ApplicationScoped
@Transactional
class RequestFiling {
    private static final int UNCONFIRMED_A_DAY = 5;

    private final RequestRepository requests;
    private final Submissions submissions;
    private final RequestActs acts;
    private final Handover handover;
    private final RequestMails mails;
    private final MailOutbox outbox;
    private final Bodies bodies;
    private final AuditLog audit;
    private final EntityManager entities;
    private final Clock clock;

    RequestFiling(
            RequestRepository requests,
            Submissions submissions,
            RequestActs acts,
            Handover handover,
            RequestMails mails,
            MailOutbox outbox,
            Bodies bodies,
            AuditLog audit,
            EntityManager entities,
            Clock clock) {
        this.requests = requests;
        this.submissions = submissions;
        this.acts = acts;
        this.handover = handover;
        this.mails = mails;
        this.outbox = outbox;
        this.bodies = bodies;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes a request. One that an account vouches for is filed at once; any other waits until its requester opens the mailed link.
     * Where no mail can be sent, the answer carries the link itself.
     */
    Taken take(Submission submission) {
        Optional<Long> earlier = submissions.earlier(submission);
        if (earlier.isPresent()) {
            return again(entities.find(InformationRequest.class, earlier.get()));
        }
        Filing filing = submission.filing();
        BodyRef body = bodies.bySlug(filing.body()).orElseThrow(() -> new NotFound("body " + filing.body()));
        InformationRequest request = new InformationRequest(filing, body.id(), false, clock.instant());
        refuseFlood(submission);
        requests.persist(request);
        Secret link = Secret.random("");
        PrivateRequester who =
                new PrivateRequester(request.id(), filing.requester(), link.hash(), submission.account());
        entities.persist(who);
        submissions.remember(submission, request.id());
        if (submission.account() == null) {
            mails.confirm(filing, body, link);
        } else {
            file(request, who);
            mails.filed(filing, body, request.publicId(), link);
        }
        return taken(request, link);
    }

    /** The requester opened the link and says: file it. Saying it twice changes nothing. */
    void confirm(Secret link) {
        PrivateRequester who = requests.linked(link.hash()).orElseThrow(() -> new NotFound("private link"));
        InformationRequest request =
                entities.find(InformationRequest.class, who.requestId(), LockModeType.PESSIMISTIC_WRITE);
        if (request.state() == RequestState.UNCONFIRMED) {
            file(request, who);
        }
    }

    /** Nobody shall use the form to fill a stranger's mail box: a few unconfirmed requests for one address, then no more that day. */
    private void refuseFlood(Submission submission) {
        String email = submission.filing().requester().email();
        boolean flood = submission.account() == null
                && requests.unconfirmed(email, clock.instant().minus(Duration.ofDays(1))) >= UNCONFIRMED_A_DAY;
        if (flood) {
            FilingMessages words =
                    Messages.of(FilingMessages.class, submission.filing().language());
            throw new Invalid(List.of(new FieldProblem("email", words.problemMany())));
        }
    }

    private void file(InformationRequest request, PrivateRequester who) {
        who.confirm(clock.instant());
        acts.confirm(request, Jakarta.today(clock));
        audit.record(new AuditEntry("requester", "request.file", "request", request.publicId(), ""));
        handover.deliver(request, who);
    }

    /** The same sending came again. */
    private Taken again(InformationRequest request) {
        if (request.state() != RequestState.UNCONFIRMED || outbox.delivering()) {
            return new Taken(request.number(), Optional.empty());
        }
        Secret link = Secret.random("");
        Objects.requireNonNull(entities.find(PrivateRequester.class, request.id()))
                .relink(link.hash());
        return taken(request, link);
    }

    private Taken taken(InformationRequest request, Secret link) {
        return new Taken(request.number(), outbox.delivering() ? Optional.empty() : Optional.of(link));
    }

    /**
     * What became of a sending.
     *
     * @param number given when it is filed
     * @param link the private link, only where no mail server is configured that could bring it
     */
    record Taken(Optional<String> number, Optional<Secret> link) {}
}
