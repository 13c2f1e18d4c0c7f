package id.suluh.document;

import id.suluh.platform.error.FieldProblem;
import id.suluh.web.form.FormState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer says of the files handed in, and what is wrong with it, in the order of the form. */
final class UploadForm {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_OCID = 200;

    private UploadForm() {}

    /** @param owned whether the body is one the viewer is an officer of */
    static List<FieldProblem> problems(FormState form, boolean owned, int files, UploadMessages words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!owned) {
            problems.add(new FieldProblem("body", words.problemBody()));
        }
        if (files == 0) {
            problems.add(new FieldProblem("file", words.problemFile()));
        }
        if (files > 1 && title(form) != null) {
            problems.add(new FieldProblem("title", words.problemTitleOfMany()));
        } else if (form.value("title").length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", words.problemTitle(LONGEST_TITLE)));
        }
        if (DocumentKind.of(form.value("kind")).isEmpty()) {
            problems.add(new FieldProblem("kind", words.problemKind()));
        }
        String process = form.value("process").strip();
        if (process.length() > LONGEST_OCID || process.chars().anyMatch(Character::isWhitespace)) {
            problems.add(new FieldProblem("process", words.problemProcess()));
        }
        return List.copyOf(problems);
    }

    static @Nullable String title(FormState form) {
        return blankToNull(form.value("title"));
    }

    static @Nullable String process(FormState form) {
        return blankToNull(form.value("process"));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
