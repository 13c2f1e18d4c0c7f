package id.suluh.procurement.inaproc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the process that failed before this one is found among the records of a run:
 * {@code earlier by kd_tender, kd_rup on tgl_pengumuman_tender of versi_tender if not status_tender~selesai}.
 *
 * @param by columns that both share, the surest first; one may hold several codes
 * @param date column of the day by which one comes before the other
 * @param version column of the number by which it does under the same first code
 * @param guards what holds of records that may have failed
 */
record Earlier(List<String> by, String date, String version, List<Guard> guards) {
    private static final Pattern LINE = Pattern.compile("by (.+?) on (\\w+) of (\\w+) if (.+)");

    static Earlier of(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("nothing to find an earlier process by: " + text);
        }
        return new Earlier(
                List.of(parts.group(1).split(" *, *", -1)), parts.group(2), parts.group(3), Guard.all(parts.group(4)));
    }

    /** The column that tells processes apart, but for their versions. */
    String code() {
        return by.get(0);
    }
}
