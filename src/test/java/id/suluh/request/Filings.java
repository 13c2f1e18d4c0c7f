package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.request.clock.Regime;
import id.suluh.web.Language;

/** Requests for tests. The private words occur nowhere else, so that a test can look for them. */
final class Filings {
    static final String BODY = "badan-uji-permohonan";
    static final String NAME = "Sastrawidjaja Rahasiawan";
    static final String ADDRESS = "Gang Tersembunyi 17, Kota Rahasia";
    static final String PHONE = "0812-5555-0000";
    static final String IDENTITY = "3171999988887777";

    private Filings() {}

    static Filing of(String subject, String email) {
        Requester who = new Requester(RequesterKind.PERSON, NAME, email, PHONE, ADDRESS, IDENTITY);
        return to(BODY, subject, who);
    }

    static Filing to(String body, String subject, Requester who) {
        return new Filing(
                body,
                new Filing.About("ocds-uji-1", 10),
                subject,
                "Salinan kontrak dan lampirannya.",
                "Penelitian",
                Access.COPY_DIGITAL,
                Channel.EMAIL,
                Regime.UMUM,
                who,
                Language.ID);
    }

    static Submission once(Filing filing) {
        return new Submission("test:" + Secret.random("").text(), filing, null);
    }
}
