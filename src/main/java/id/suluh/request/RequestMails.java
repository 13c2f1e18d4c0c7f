package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.body.BodyContact;
import id.suluh.body.BodyRef;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.mail.MailOutbox;
import id.suluh.platform.mail.OutgoingMail;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** The letters that leave the portal about a request, each in the language the request was written in. */
@ApplicationScoped
class RequestMails {
    private final MailOutbox outbox;
    private final String portal;

    RequestMails(MailOutbox outbox, SuluhConfig config) {
        this.outbox = outbox;
        this.portal = config.publicUrl().toString();
    }

    /** To the requester: open this link, then it is filed. */
    void confirm(Filing filing, BodyRef body, Secret link) {
        Language language = filing.language();
        String text = render(Templates.confirm(filing.subject(), body.name(), privateLink(link, language)), language);
        send(filing, words(language).mailConfirmSubject(), text, "request.confirm");
    }

    /** To the requester: it is filed, and this is your private link. */
    void filed(Filing filing, BodyRef body, String number, Secret link) {
        Language language = filing.language();
        String page = portal + language.path("/requests/" + number);
        String text = render(Templates.filed(number, body.name(), page, privateLink(link, language)), language);
        send(filing, words(language).mailFiledSubject(number), text, "request.filed");
    }

    /** To the body: the request with who asks. */
    void handOver(InformationRequest request, BodyContact contact, Requester who) {
        Language language = request.language();
        String page = portal + language.path("/requests/" + request.publicId());
        LetterView letter = LetterView.of(request, contact.body(), who);
        String text = render(Templates.handOver(letter, page), language);
        String to = Objects.requireNonNull(contact.email());
        String subject = words(language).mailHandOverSubject(request.publicId(), request.subject());
        outbox.add(new OutgoingMail(to, subject, text, Handover.PURPOSE, request.publicId()));
    }

    private void send(Filing filing, String subject, String text, String purpose) {
        outbox.add(new OutgoingMail(filing.requester().email(), subject, text, purpose, filing.body()));
    }

    private String privateLink(Secret link, Language language) {
        return portal + language.path(MyRequestPages.PATH + "/" + link.text());
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }

    private static FilingMessages words(Language language) {
        return Messages.of(FilingMessages.class, language);
    }

    @CheckedTemplate(basePath = "RequestMails")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirm(String subject, String body, String link);

        static native TemplateInstance filed(String number, String body, String page, String link);

        static native TemplateInstance handOver(LetterView letter, String page);
    }
}
