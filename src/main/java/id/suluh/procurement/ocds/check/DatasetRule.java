package id.suluh.procurement.ocds.check;

import java.util.List;
import java.util.Locale;

/**
 * A line of {@code dataset-rules.txt}: what many releases together should come to.
 *
 * @param how the figure is found
 * @param place the field it is about
 * @param code of the field; empty where it is about no code
 * @param least what is usual at least, in per cent
 * @param most what is usual at most, in per cent
 * @param enough how many values there must be for the figure to mean anything
 */
public record DatasetRule(How how, String place, String code, double least, double most, long enough) {
    static final List<DatasetRule> ALL =
            TableFile.words("dataset-rules.txt").stream().map(DatasetRule::of).toList();

    /** Ways to find a figure; the table of rules explains them. */
    public enum How {
        SHARE,
        ABSENT,
        REPEATED,
        TOPHEAVY,
        ONCE,
        MAIN,
        UNIQUE,
        RESOLVED,
        TITLED
    }

    private static DatasetRule of(String[] words) {
        return new DatasetRule(
                How.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1],
                words[2].equals("-") ? "" : words[2],
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                Long.parseLong(words[5]));
    }

    /** Its short name in findings, such as {@code dataset_share}. */
    public String name() {
        return "dataset_" + how.name().toLowerCase(Locale.ROOT);
    }

    /** The field, with the code it may have. */
    public String subject() {
        return code.isEmpty() ? place : place + " = " + code;
    }

    boolean usual(double figure) {
        // Where the table of the community says "less than", the limit itself is too much.
        boolean below = how == How.REPEATED || how == How.TOPHEAVY || how == How.ONCE;
        return figure >= least && (below ? figure < most : figure <= most);
    }
}
