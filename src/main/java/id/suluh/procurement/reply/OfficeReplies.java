package id.suluh.procurement.reply;

import id.suluh.body.BodyRef;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Replies of bodies that come in without an officer at a form: those of the invented world. */
@ApplicationScoped
@Transactional
public class OfficeReplies {
    private final Saying saying;

    OfficeReplies(Saying saying) {
        this.saying = saying;
    }

    /**
     * Puts a body's words beside a flag, for everyone to see; the same words again change nothing.
     *
     * @param actor who acted, for the audit log
     */
    public void say(BodyRef body, String ocid, String flag, String text, String actor) {
        saying.say(
                new FlagSpot(ocid, flag),
                new Speaker(Side.BODY, body.id(), body.name()),
                Words.of(text, Language.ID),
                actor,
                true);
    }
}
