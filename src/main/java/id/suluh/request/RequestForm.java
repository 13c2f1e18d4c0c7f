package id.suluh.request;

import id.suluh.platform.error.FieldProblem;
import id.suluh.request.clock.Regime;
import id.suluh.web.Language;
import id.suluh.web.form.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lawful fields of a request as they were sent, and what is wrong with them. What must be given follows UU 14/2008, articles 4 (3)
 * and 22 (2): name and address, what is asked, why, and how it shall be given.
 */
final class RequestForm {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int ITEMS = 39;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern OCID = Pattern.compile("[\\w.:/-]{1,200}");

    private final FormState sent;
    private final FilingMessages words;
    private final List<FieldProblem> problems = new ArrayList<>();

    private RequestForm(FormState sent, FilingMessages words) {
        this.sent = sent;
        this.words = words;
    }

    /** What is wrong, in the order of the form; empty when it can be filed. */
    static List<FieldProblem> problems(FormState sent, FilingMessages words) {
        RequestForm form = new RequestForm(sent, words);
        form.check();
        return List.copyOf(form.problems);
    }

    /** The request of a form that has no problems. */
    static Filing filing(FormState sent, Language language) {
        Requester requester = new Requester(
                RequesterKind.of(sent.value("kind")).orElseThrow(),
                sent.value("name").strip(),
                sent.value("email").strip(),
                given(sent.value("phone")),
                given(sent.value("address")),
                given(sent.value("identity")));
        return new Filing(
                sent.value("body"),
                about(sent.value("process"), sent.value("item")),
                sent.value("subject").strip(),
                sent.value("text").strip(),
                sent.value("purpose").strip(),
                Access.of(sent.value("access")).orElseThrow(),
                Channel.of(sent.value("delivery")).orElseThrow(),
                Regime.of(sent.value("regime")).orElse(Regime.UMUM),
                requester,
                language);
    }

    /** What the address named; anything that cannot be an OCID or one of the 39 documents is passed over. */
    static Filing.About about(String process, String item) {
        @Nullable String ocid = OCID.matcher(process).matches() ? process : null;
        return new Filing.About(ocid, number(item).orElse(null));
    }

    static boolean address(String mail) {
        return mail.length() <= LONGEST_LINE && MAIL.matcher(mail).matches();
    }

    private void check() {
        line("subject");
        text("text");
        text("purpose");
        choice("access", Access.of(sent.value("access")).isPresent());
        choice("delivery", Channel.of(sent.value("delivery")).isPresent());
        choice("kind", RequesterKind.of(sent.value("kind")).isPresent());
        required("name", LONGEST_LINE);
        if (required("address", LONGEST_ADDRESS)
                && sent.value("address").strip().length() < 10) {
            problem("address", words.problemAddress());
        }
        if (required("email", LONGEST_LINE) && !address(sent.value("email").strip())) {
            problem("email", words.problemEmail());
        }
        bounded("phone", LONGEST_LINE);
        bounded("identity", LONGEST_LINE);
    }

    private void line(String field) {
        if (required(field, LONGEST_LINE)) {
            nothingPrivate(field);
        }
    }

    private void text(String field) {
        if (required(field, LONGEST_TEXT)) {
            nothingPrivate(field);
        }
    }

    private void nothingPrivate(String field) {
        if (PrivateFacts.in(sent.value(field))) {
            problem(field, words.problemPrivate());
        }
    }

    private void choice(String field, boolean known) {
        if (!known) {
            problem(field, words.missing(FormField.of(field)));
        }
    }

    private boolean required(String field, int longest) {
        if (sent.value(field).isBlank()) {
            problem(field, words.missing(FormField.of(field)));
            return false;
        }
        return bounded(field, longest);
    }

    private boolean bounded(String field, int longest) {
        if (sent.value(field).length() > longest) {
            problem(field, words.problemLong(longest));
            return false;
        }
        return true;
    }

    private void problem(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    private static Optional<Integer> number(String item) {
        if (!item.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(item);
        return number >= 1 && number <= ITEMS ? Optional.of(number) : Optional.empty();
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
