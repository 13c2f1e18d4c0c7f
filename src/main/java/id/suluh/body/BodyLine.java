package id.suluh.body;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file of bodies: what is wrong with it, or the row it states. */
record BodyLine(NamedCsvRecord line) {
    private static final int LONGEST_NAME = 300;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}");

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (Names.slug(field("name")).isEmpty()) {
            problems.add("name is empty");
        }
        if (field("name").length() > LONGEST_NAME) {
            problems.add("name is longer than " + LONGEST_NAME + " characters");
        }
        if (BodyKind.of(field("kind")).isEmpty()) {
            problems.add("kind \"" + field("kind") + "\" is not known");
        }
        if (BodyLevel.of(field("level")).isEmpty()) {
            problems.add("level \"" + field("level") + "\" is not known");
        } else if (!field("level").equals(BodyLevel.CENTRAL.code()) && province() == null) {
            problems.add("a body of level " + field("level") + " needs parent_province");
        }
        if (email() != null && !ADDRESS.matcher(field("email")).matches()) {
            problems.add("email is no address");
        }
        if (!List.of("", "yes", "no").contains(field("verified"))) {
            problems.add("verified is neither yes nor no");
        }
        return problems;
    }

    /** The row; only for a line without problems. */
    BodyRow row() {
        return new BodyRow(
                field("name"),
                field("short_name"),
                list("aliases"),
                stated("ambiguous")
                        ? list("ambiguous").stream().map(Names::normalise).collect(Collectors.toUnmodifiableSet())
                        : null,
                BodyKind.of(field("kind")).orElseThrow(),
                BodyLevel.of(field("level")).orElseThrow(),
                province(),
                email(),
                stated("verified") ? field("verified").equals("yes") : null,
                stated("note") ? field("note") : null,
                stated("note_en") ? field("note_en") : null);
    }

    private @Nullable String province() {
        return field("parent_province").isEmpty() ? null : field("parent_province");
    }

    private @Nullable String email() {
        return field("email").isEmpty() ? null : field("email");
    }

    private boolean stated(String column) {
        return line.getHeader().contains(column);
    }

    private List<String> list(String column) {
        return Arrays.stream(field(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String field(String column) {
        return line.findField(column).orElse("").strip();
    }
}
