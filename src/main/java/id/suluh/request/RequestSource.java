package id.suluh.request;

import jakarta.persistence.Embeddable;

/** Where a request that was made outside this portal is told of. */
@Embeddable
record RequestSource(String label, String url) {}
