package id.suluh.platform.error;

import java.util.List;

/** What was sent cannot be taken as it is; nothing was changed. */
public final class Invalid extends RuntimeException {
    private final transient List<FieldProblem> problems;

    /** @param problems at least one problem, in the order of the form */
    public Invalid(List<FieldProblem> problems) {
        super("invalid: " + problems.stream().map(FieldProblem::field).toList());
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the form. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
