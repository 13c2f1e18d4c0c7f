package id.suluh.procurement.export;

import java.time.Instant;

/**
 * A release that became public.
 *
 * @param release its key in the database
 * @param at when it was numbered
 * @param bytes of its stored content
 */
record Change(Cursor cursor, long release, Instant at, long bytes) {}
