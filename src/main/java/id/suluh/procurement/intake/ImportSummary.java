package id.suluh.procurement.intake;

/**
 * What an import did.
 *
 * @param read releases found
 * @param added releases that are new here
 * @param unchanged releases that were here already
 * @param refused what could not be taken in: releases, OCIDs, files, lines
 * @param processes contracting processes the releases belong to
 * @param run its number, by which it can be opened and undone
 */
public record ImportSummary(long read, long added, long unchanged, long refused, long processes, long run) {
    /** The summary as a line of JSON. */
    public String json() {
        return "{\"read\":%d,\"added\":%d,\"unchanged\":%d,\"refused\":%d,\"processes\":%d,\"run\":%d}"
                .formatted(read, added, unchanged, refused, processes, run);
    }
}
