package id.suluh.web.form;

import id.suluh.platform.error.FieldProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a form and the problems with them, as the field tags want it.
 *
 * @param values by field name; a field may have several
 * @param problems in the order of the form; empty when nothing is wrong
 */
public record FormState(Map<String, List<String>> values, List<FieldProblem> problems) {
    /** Copies what it is given. */
    public FormState {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** A form nobody has filled in. */
    public static FormState empty() {
        return new FormState(Map.of(), List.of());
    }

    /** A form as it was sent. */
    public static FormState of(MultivaluedMap<String, String> sent) {
        return new FormState(sent, List.of());
    }

    /** The same form with one field set. */
    public FormState with(String field, String value) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new FormState(more, problems);
    }

    /** The same form with these problems. */
    public FormState with(List<FieldProblem> found) {
        return new FormState(values, found);
    }

    /** First value of a field, empty when it has none. */
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Whether a choice of a field was made. */
    public boolean chosen(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is wrong. */
    public boolean refused() {
        return !problems.isEmpty();
    }
}
