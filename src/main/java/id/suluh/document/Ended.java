package id.suluh.document;

import id.suluh.document.extract.ReadStatus;

/**
 * How the reading of a document ended.
 *
 * @param pages its pages and those of the files inside it
 */
record Ended(String code, ReadStatus status, String reason, boolean held, long pages) {}
