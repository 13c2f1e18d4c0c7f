package id.suluh.request;

import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.request.clock.Regime;
import id.suluh.web.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as a program sends it.
 *
 * @param body slug of the body
 * @param process OCID of a contract it is about
 * @param item number of one of the 39 documents
 * @param regime {@code umum} unless given
 */
public record RequestJson(
        @Nullable String body,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String purpose,
        @Nullable String access,
        @Nullable String delivery,
        @Nullable String process,
        @Nullable Integer item,
        @Nullable String regime,
        @Nullable Person requester) {

    /** Who asks. */
    public record Person(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String identity) {
        /** Never who it is: a record's own text would end in logs. */
        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    /** The request, or every problem with it at once. */
    Filing filing(Language language) {
        List<FieldProblem> problems = new ArrayList<>();
        Person who = requester == null ? new Person(null, null, null, null, null, null) : requester;
        String bodySlug = text("body", body, problems);
        String about = publicText("subject", subject, problems);
        String details = publicText("text", text, problems);
        String reason = publicText("purpose", purpose, problems);
        Access way = Access.of(or(access)).orElse(null);
        Channel channel = Channel.of(or(delivery)).orElse(null);
        RequesterKind kind = RequesterKind.of(or(who.kind())).orElse(null);
        Regime rules = Regime.of(regime == null ? "umum" : regime).orElse(null);
        String name = text("requester.name", who.name(), problems);
        String email = text("requester.email", who.email(), problems);
        check("access", way != null, "one of view, copy_digital, copy_paper", problems);
        check("delivery", channel != null, "one of email, pickup, post, courier, fax", problems);
        check("requester.kind", kind != null, "one of person, legal_body, group", problems);
        check("requester.email", email.isEmpty() || RequestForm.address(email), "not an e-mail address", problems);
        check("regime", rules != null, "one of umum, pemilu", problems);
        check("item", item == null || (item >= 1 && item <= 39), "a number from 1 to 39", problems);
        if (way == null || channel == null || kind == null || rules == null || !problems.isEmpty()) {
            throw new Invalid(problems);
        }
        Requester requester = new Requester(kind, name, email, who.phone(), who.address(), who.identity());
        Filing.About subjectOf =
                new Filing.About(RequestForm.about(or(process), "").process(), item);
        return new Filing(bodySlug, subjectOf, about, details, reason, way, channel, rules, requester, language);
    }

    private static String publicText(String field, @Nullable String value, List<FieldProblem> problems) {
        String given = text(field, value, problems);
        check(
                field,
                !PrivateFacts.in(given),
                "everyone will see this: take out identity and telephone numbers and e-mail addresses",
                problems);
        return given;
    }

    private static String text(String field, @Nullable String value, List<FieldProblem> problems) {
        String given = or(value).strip();
        check(field, !given.isEmpty(), "must be given", problems);
        check(field, given.length() <= 10_000, "at most 10000 characters", problems);
        return given;
    }

    private static void check(String field, boolean right, String message, List<FieldProblem> problems) {
        if (!right) {
            problems.add(new FieldProblem(field, message));
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
