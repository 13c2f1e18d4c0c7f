package id.suluh.body;

import org.jspecify.annotations.Nullable;

/** A body that fits the words of a query, with what it is filtered by. */
record BodyMatch(long id, BodyKind kind, @Nullable String province) {}
