package id.suluh.body;

/** A body found by one of its names. */
record Named(PublicBody body, String role, boolean doubtful) {}
