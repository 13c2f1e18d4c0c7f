package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.NotFound;
import id.suluh.platform.mail.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What the holder of a private link may see: their own data beside the request. */
@ApplicationScoped
@Transactional
class MyRequest {
    private final RequestRepository requests;
    private final Bodies bodies;
    private final MailOutbox outbox;
    private final EntityManager entities;

    MyRequest(RequestRepository requests, Bodies bodies, MailOutbox outbox, EntityManager entities) {
        this.requests = requests;
        this.bodies = bodies;
        this.outbox = outbox;
        this.entities = entities;
    }

    MyRequestView of(Secret link) {
        PrivateRequester who = requests.linked(link.hash()).orElseThrow(() -> new NotFound("private link"));
        InformationRequest request = entities.find(InformationRequest.class, who.requestId());
        BodyRef body = bodies.byId(request.bodyId()).orElseThrow();
        return new MyRequestView(
                link.text(),
                LetterView.of(request, body, who.told(request.requesterKind())),
                who.isConfirmed(),
                request.state() == RequestState.FILED,
                outbox.delivering());
    }
}
