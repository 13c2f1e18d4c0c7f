package id.suluh.dispute;

import id.suluh.dispute.DisputeRecord.Applicant;
import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** Says things of disputes in the language of the visitor. */
@ApplicationScoped
class DisputeWords {
    private final CurrentPage page;

    DisputeWords(CurrentPage page) {
        this.page = page;
    }

    Language language() {
        return page.language();
    }

    DisputeMessages messages() {
        return Messages.of(DisputeMessages.class, page.language());
    }

    String in(Words words) {
        return words.in(page.language().tag());
    }

    String stage(Stage stage) {
        return messages().stage(stage);
    }

    String outcome(String code) {
        return messages().outcome(Outcome.of(code));
    }

    /** The name of a legal body, else only the kind: natural persons are not named. */
    String applicant(Applicant applicant) {
        return applicant.name() == null
                ? messages().applicantKind(ApplicantKind.of(applicant.kind()))
                : applicant.name();
    }
}
