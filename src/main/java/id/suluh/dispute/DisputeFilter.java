package id.suluh.dispute;

import id.suluh.body.BodyRef;
import org.jspecify.annotations.Nullable;

/** What the list of disputes is narrowed by; null is no choice. */
record DisputeFilter(
        @Nullable BodyRef commission,
        @Nullable BodyRef body,
        @Nullable Stage stage) {
    static final DisputeFilter NONE = new DisputeFilter(null, null, null);
}
