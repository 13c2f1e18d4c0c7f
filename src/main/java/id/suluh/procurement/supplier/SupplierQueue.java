package id.suluh.procurement.supplier;

import id.suluh.moderation.ModerationQueue;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** Suppliers that may be one, among what waits for moderators. */
@ApplicationScoped
class SupplierQueue implements ModerationQueue {
    static final String PATH = "/moderation/suppliers";

    private final SupplierPairs pairs;

    SupplierQueue(SupplierPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public String name(Language language) {
        return Messages.of(SupplierMessages.class, language).pairs();
    }

    @Override
    public long waiting() {
        return pairs.waiting();
    }

    @Override
    public String path() {
        return PATH;
    }
}
