package id.suluh.document;

/**
 * A document that this process has taken up to read.
 *
 * @param attempt key of the attempt, written before it starts
 * @param faults earlier attempts that ended with a fault of the reader's process
 * @param cutOff earlier attempts without an end: the portal itself died over them
 */
record Claim(long documentId, long attempt, String sha256, String fileName, int faults, int cutOff) {}
