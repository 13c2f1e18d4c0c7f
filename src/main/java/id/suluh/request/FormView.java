package id.suluh.request;

import id.suluh.body.BodyRef;
import id.suluh.request.clock.Regime;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form and its check page show.
 *
 * @param electoral the body may be asked for election information, which has short limits
 * @param process OCID of the contract it is about; null for none
 * @param topic that contract and the document asked for, where anyone may see it; null otherwise
 * @param key the same for every sending of this form
 * @param mailing whether a mail server is configured that can bring the confirmation
 */
record FormView(
        BodyRef body,
        FormState form,
        boolean electoral,
        @Nullable String process,
        @Nullable Topic topic,
        @Nullable Integer item,
        String key,
        boolean mailing,
        List<Choice> kinds,
        List<Choice> accesses,
        List<Choice> channels,
        List<Choice> regimes) {

    /**
     * What is being written.
     *
     * @param topic what it is about; null for nothing that can be named
     */
    record Draft(BodyRef body, FormState form, @Nullable Topic topic) {}

    private static final List<String> FIELDS = List.of(
            "body",
            "process",
            "item",
            "subject",
            "text",
            "purpose",
            "access",
            "delivery",
            "regime",
            "kind",
            "name",
            "address",
            "email",
            "phone",
            "identity");
    private static final List<String> ELECTION_BODIES =
            List.of("pemilihan umum", "pengawas pemil", "penyelenggara pemilu");

    static FormView of(Draft draft, String key, boolean mailing, Language language) {
        BodyRef body = draft.body();
        FormState form = draft.form();
        RequestMessages words = Messages.of(RequestMessages.class, language);
        Filing.About about = RequestForm.about(form.value("process"), form.value("item"));
        return new FormView(
                body,
                form,
                electoral(body),
                about.process(),
                draft.topic(),
                about.item(),
                key,
                mailing,
                Arrays.stream(RequesterKind.values())
                        .map(each -> new Choice(each.code(), words.kind(each), words.kindHint(each)))
                        .toList(),
                Arrays.stream(Access.values())
                        .map(each -> new Choice(each.code(), words.access(each)))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(each -> new Choice(each.code(), words.channel(each)))
                        .toList(),
                Arrays.stream(Regime.values())
                        .map(each -> new Choice(each.code(), words.regime(each), words.regimeHint(each)))
                        .toList());
    }

    /** The fields the check page carries along unseen. */
    public List<String> fields() {
        return FIELDS;
    }

    /** The word of a chosen value, for the check page. */
    String chosen(List<Choice> choices, String field) {
        return choices.stream()
                .filter(each -> form.chosen(field, each.value()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    public String chosenKind() {
        return chosen(kinds, "kind");
    }

    public String chosenAccess() {
        return chosen(accesses, "access");
    }

    public String chosenChannel() {
        return chosen(channels, "delivery");
    }

    public String chosenRegime() {
        return chosen(regimes, "regime");
    }

    private static boolean electoral(BodyRef body) {
        String name = body.name().toLowerCase(java.util.Locale.ROOT);
        return ELECTION_BODIES.stream().anyMatch(name::contains);
    }
}
