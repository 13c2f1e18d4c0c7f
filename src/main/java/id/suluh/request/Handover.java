package id.suluh.request;

import id.suluh.account.Accounts;
import id.suluh.body.Bodies;
import id.suluh.body.BodyContact;
import id.suluh.platform.Jakarta;
import id.suluh.platform.mail.MailAccepted;
import id.suluh.platform.mail.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Brings a filed request to the body. Day 0 is the day it arrives: on the desk of a body that has an officer here, else when the body's
 * mail server took the mail. Where neither can be, it stays "not yet delivered" until the body says that it has it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Handover {
    static final String PURPOSE = "request.handover";

    private final RequestRepository requests;
    private final RequestActs acts;
    private final RequestMails mails;
    private final MailOutbox outbox;
    private final Accounts accounts;
    private final Bodies bodies;
    private final Clock clock;

    Handover(
            RequestRepository requests,
            RequestActs acts,
            RequestMails mails,
            MailOutbox outbox,
            Accounts accounts,
            Bodies bodies,
            Clock clock) {
        this.requests = requests;
        this.acts = acts;
        this.mails = mails;
        this.outbox = outbox;
        this.accounts = accounts;
        this.bodies = bodies;
        this.clock = clock;
    }

    void deliver(InformationRequest request, PrivateRequester who) {
        if (accounts.hasDesk(request.bodyId())) {
            acts.receive(request, Party.PORTAL, Jakarta.today(clock), null);
            return;
        }
        BodyContact contact = bodies.contact(request.bodyId()).orElseThrow();
        if (mayBeMailed(contact)) {
            mails.handOver(request, contact, who.told(request.requesterKind()));
        }
    }

    /** A portal with a fictional world in it sends mail to no real body, and nothing is ever sent to an invented one. */
    private boolean mayBeMailed(BodyContact contact) {
        return outbox.delivering() && contact.email() != null && !contact.fictional() && !bodies.anyFictional();
    }

    /** The body's mail server has it. */
    void arrived(@Observes MailAccepted mail) {
        if (!mail.purpose().equals(PURPOSE)) {
            return;
        }
        InformationRequest request = requests.held(mail.reference()).orElse(null);
        if (request != null && Transition.allows(request.state(), Act.RECEIVE, Party.PORTAL)) {
            acts.receive(request, Party.PORTAL, LocalDate.ofInstant(mail.at(), Jakarta.ZONE), null);
        }
    }
}
