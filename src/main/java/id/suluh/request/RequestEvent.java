package id.suluh.request;

import id.suluh.request.clock.Text;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened to a request.
 *
 * @param day the date of law it bears
 * @param title its own title, for what is told from sources; blank where the kind says it
 * @param at when it was written down here
 */
@Embeddable
record RequestEvent(
        String kind,
        String actor,
        LocalDate day,
        String title,
        String titleEn,
        String text,
        String textEn,
        Instant at) {

    /** An event of this portal; its words stay in the language they were written in. */
    static RequestEvent of(EventKind kind, Party actor, LocalDate day, String text, Instant at) {
        return new RequestEvent(kind.code(), actor.code(), day, "", "", text, text, at);
    }

    /** An event of the portal itself, told in both languages. */
    static RequestEvent told(EventKind kind, LocalDate day, Text text, Instant at) {
        return new RequestEvent(kind.code(), Party.PORTAL.code(), day, "", "", text.id(), text.en(), at);
    }

    static RequestEvent reported(ExternalRequest.Report report, Instant at) {
        Text title = report.title();
        Text text = report.text();
        return new RequestEvent(
                EventKind.REPORTED.code(),
                Party.OTHER.code(),
                report.day(),
                title.id(),
                title.en(),
                text.id(),
                text.en(),
                at);
    }

    EventKind what() {
        return EventKind.of(kind);
    }

    Party who() {
        return Party.of(actor);
    }

    Text ownTitle() {
        return new Text(title, titleEn);
    }

    Text words() {
        return new Text(text, textEn);
    }
}
