package id.suluh.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One order of a ruling (a point of the amar) and what is known of its being obeyed. */
@Embeddable
record Order(
        @Embedded @EmbeddedColumnNaming("verb_%s") Words verb,
        @Embedded @EmbeddedColumnNaming("object_%s") Words object,

        @Embedded @EmbeddedColumnNaming("condition_%s") @Nullable
        Words condition,

        @Embedded @EmbeddedColumnNaming("access_%s") @Nullable
        Words access,

        String compliance) {}
