package id.suluh.search.index;

import id.suluh.search.Kind;

/** A claimed row of the outbox. */
record OutboxRow(long id, Kind kind, String record, long version, int attempts) {}
