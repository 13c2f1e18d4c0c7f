package id.suluh.document;

/**
 * What became of a run.
 *
 * @param read files looked at
 * @param added new documents that could be read, wholly, in part, or as empty ones
 * @param duplicate files that were in the same place already
 * @param held part of {@code added}: not visible until cleared
 * @param refused files nobody could read
 * @param failed files the reader could not cope with
 * @param pages pages of the added documents and of the files inside them
 */
public record IngestSummary(long read, long added, long duplicate, long held, long refused, long failed, long pages) {}
