package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.PersonalData;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a run may tell anyone of its files and refusals: no folders of a server, and nothing of what the refused text said. */
public final class PublicWords {
    private static final int LONGEST = 500;

    /** A path of two parts or more. */
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w/])(?:[A-Za-z]:)?[/\\\\](?:[^\\s/\\\\]+[/\\\\])+(?=\\S)");

    /** What a parser quotes of the text it could not read; our own quotation marks stand around names of fields. */
    private static final Pattern QUOTED = Pattern.compile("'[^']{2,}'|\"[^\"]{2,}\"");

    /** A heading that was not understood may be no heading but a row, with names in it. */
    private static final Pattern COLUMNS = Pattern.compile("columns: .*", Pattern.DOTALL);

    /** Numbers of persons, accounts and telephones. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w-])\\+?[0-9](?:[ .-]?[0-9]){8,}(?![\\w-])");

    private static final Pattern COLUMN = Pattern.compile("(?!.*[0-9]{5})[a-z][a-z0-9_]{0,60}");

    private PublicWords() {}

    /** The name of a file without its folders; of an archive also the entry. */
    public static String file(String path) {
        StringBuilder shown = new StringBuilder();
        for (String part : path.split("!", -1)) {
            String name = part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1);
            shown.append(shown.isEmpty() ? "" : "!").append(name);
        }
        return cut(PersonalData.maskedWords(shown.toString()));
    }

    /** The reason of a refusal. */
    static String reason(String reason) {
        String plain = PATH.matcher(reason).replaceAll("");
        plain = COLUMNS.matcher(plain).replaceAll("columns not known");
        plain = QUOTED.matcher(plain).replaceAll("'…'");
        return cut(LONG_NUMBER.matcher(PersonalData.masked(plain)).replaceAll("…"));
    }

    /** Names of columns, those that are words: a number may be the number of somebody. */
    static String columns(List<String> names) {
        return cut(names.stream()
                .filter(name -> COLUMN.matcher(name).matches())
                .map(PersonalData::masked)
                .collect(Collectors.joining(", ")));
    }

    /** A name somebody gave himself, such as a publisher. */
    static String name(String name) {
        return cut(PersonalData.maskedWords(name.strip()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
