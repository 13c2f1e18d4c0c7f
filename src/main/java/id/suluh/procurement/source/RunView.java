package id.suluh.procurement.source;

import id.suluh.web.paging.Pager;
import java.util.List;

/**
 * A run with what it read, refused and added.
 *
 * @param files the first of them
 * @param fileCount how many there are
 * @param refusals one page of those that are kept
 * @param kept how many are kept
 * @param processes some of those it added to
 * @param mayUndo whether the viewer may undo it now
 */
public record RunView(
        RunLine run,
        List<FileLine> files,
        long fileCount,
        List<RefusalLine> refusals,
        long kept,
        Pager pager,
        List<ProcessLine> processes,
        boolean mayUndo) {
    /** A file a run read. */
    public record FileLine(
            String name, long source, String sourceName, long read, long added, long refused, String unread) {
        /** The source's name, or a number where it has none. */
        public String sourceLabel() {
            return sourceName.length() > 1 ? sourceName : "#" + source;
        }
    }

    /**
     * Something refused.
     *
     * @param line 0 where the whole file is meant
     */
    public record RefusalLine(long number, String file, long line, String reason) {
        public RefusalKind kind() {
            return RefusalKind.of(reason);
        }
    }

    /** A process a run added to. */
    public record ProcessLine(String path, String ocid, String title) {}

    /** Refusals that were counted and not kept. */
    public long left() {
        return run.refused() - kept;
    }

    /** Files that are not listed. */
    public long otherFiles() {
        return fileCount - files.size();
    }
}
