package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.PackageInfo;
import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run met: its files with what each held, and its refusals as far as they are kept. */
final class RunTally {
    /** Enough to find what is wrong; a file of millions that is not what it seems shall not fill the database. */
    private static final int MOST_REFUSALS = 10_000;

    private static final int MOST_COLUMNS = 100;

    private final Map<String, Met> files = new LinkedHashMap<>();
    private List<Refusal> waiting = new ArrayList<>();
    private int kept;

    /** What was met of a file. */
    static final class Met {
        private long read;
        private long refused;
        private @Nullable PackageInfo info;
        private List<String> unread = List.of();

        long read() {
            return read;
        }

        long refused() {
            return refused;
        }

        /** Columns that no map names. */
        List<String> unread() {
            return unread;
        }

        /** The publisher, known for certain once the file was read to its end. */
        @Nullable
        String publisher() {
            return info == null ? null : info.publisher();
        }
    }

    void read(RawRelease release) {
        Met met = met(release.origin().file());
        met.read++;
        met.info = release.from();
    }

    void refused(Refusal refusal) {
        met(refusal.origin().file()).refused++;
        if (kept < MOST_REFUSALS) {
            kept++;
            waiting.add(refusal);
        }
    }

    void unread(String file, Set<String> columns) {
        met(file).unread = columns.stream().limit(MOST_COLUMNS).toList();
    }

    private Met met(String file) {
        return files.computeIfAbsent(file, first -> new Met());
    }

    Map<String, Met> files() {
        return files;
    }

    /** The refusals to be kept since this was last asked, and the number of the first of them. */
    Waiting takeRefusals() {
        Waiting taken = new Waiting(kept - waiting.size() + 1, waiting);
        waiting = new ArrayList<>();
        return taken;
    }

    /** Refusals that are not written yet. */
    record Waiting(int first, List<Refusal> refusals) {}
}
