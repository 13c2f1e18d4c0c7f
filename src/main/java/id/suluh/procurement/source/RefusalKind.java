package id.suluh.procurement.source;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What was refused and what to do about it, to have words in both languages; known by what the reason says. The first that fits counts. */
public enum RefusalKind {
    NOT_FOUND("no such file"),
    NOT_OPENED("cannot be opened"),
    ARCHIVE_DAMAGED("the archive is damaged"),
    ARCHIVE_WITHOUT_DATA("nothing in the archive"),
    EMPTY("the file is empty"),
    NO_RECORD("there is no record"),
    WEB_PAGE("this is a web page"),
    OLD_WORKBOOK("this is a workbook"),
    OTHER_FORMAT("this is (?:a PDF|a text|XML|a RAR|a 7z)"),
    WORKBOOK_DAMAGED("the workbook is damaged"),
    TABLE_DAMAGED("the table is damaged"),
    WRONG_ENCODING("the text is (?:UTF|not UTF)"),
    LINE_BROKEN("this line was not read"),
    NOT_JSON("not JSON"),
    NO_HEADING("no heading of a known kind"),
    UNKNOWN_KIND("records of an unknown kind"),
    TOO_MANY_CELLS("more cells than the heading"),
    NO_CODE("no code to know its process by"),
    CODE_CUT("lost digits in a spreadsheet \\("),
    TAX_NUMBER_CUT("tax numbers lost digits"),
    DATE_UNREADABLE("dates could not be read"),
    MIXED_RELEASES("both embeds and links"),
    NO_OCID("no ocid|the ocid is"),
    NO_DATE("has no date|date of a release is not"),
    TYPES_DIFFER("something else in another"),
    NUMBER_OUT_OF_RANGE("a number is out of range"),
    NOT_RELEASE("not an object|neither a release"),
    /** A reason that has no words here yet. */
    OTHER("");

    private final Pattern said;

    RefusalKind(String said) {
        this.said = Pattern.compile(said);
    }

    static RefusalKind of(String reason) {
        return Arrays.stream(values())
                .filter(kind -> kind.said.matcher(reason).find())
                .findFirst()
                .orElse(OTHER);
    }
}
