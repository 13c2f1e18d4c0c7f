package id.suluh.request;

import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request on the desk of its body.
 *
 * @param registered the body's own number, if it was given
 * @param topic the contract and the document it is about, where anyone may see them
 * @param form what was sent and refused; empty otherwise
 */
record DeskView(
        LetterView letter,
        StatusView status,
        @Nullable String registered,
        @Nullable Topic topic,
        boolean canReceive,
        boolean canExtend,
        boolean canAnswer,
        List<Choice> outcomes,
        FormState form) {}
