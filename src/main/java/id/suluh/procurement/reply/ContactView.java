package id.suluh.procurement.reply;

import id.suluh.web.form.FormState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The address of a supplier, for a moderator.
 *
 * @param email null when none is known
 * @param by number of the moderator's account
 */
record ContactView(
        KnownSupplier supplier,
        @Nullable String email,
        @Nullable String how,
        @Nullable Long by,
        @Nullable Instant verified,
        FormState form) {
    /** Never the address. */
    @Override
    public String toString() {
        return "ContactView[" + supplier.code() + "]";
    }
}
