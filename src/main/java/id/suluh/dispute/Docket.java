package id.suluh.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One register entry of the commission, and what was asked under it. */
@Embeddable
record Docket(
        String number,
        @Embedded @EmbeddedColumnNaming("asked_%s") Words asked,
        @Nullable String requestNumber) {}
