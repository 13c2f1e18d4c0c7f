package id.suluh.procurement.reply;

import id.suluh.account.secret.Secret;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.reply.FlagDeskView.Told;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a supplier says by its one-time link. A moderator looks at it before anyone else does. */
@ApplicationScoped
@Transactional
class SupplierReplies {
    private final FlaggedContracts contracts;
    private final KnownSuppliers suppliers;
    private final ReplyLinks links;
    private final ReplyRepository replies;
    private final Saying saying;
    private final Clock clock;

    SupplierReplies(
            FlaggedContracts contracts,
            KnownSuppliers suppliers,
            ReplyLinks links,
            ReplyRepository replies,
            Saying saying,
            Clock clock) {
        this.contracts = contracts;
        this.suppliers = suppliers;
        this.links = links;
        this.replies = replies;
        this.saying = saying;
        this.clock = clock;
    }

    /** The form behind a link; empty when the link is unknown, used or too old. Looking does not use it up: mail scanners look. */
    Optional<ReplyFormView> open(Secret secret, FormState form) {
        return links.usable(secret, LockModeType.NONE).map(link -> view(link, form));
    }

    /**
     * Uses the link up and keeps the words. Whether there was a link that counts.
     *
     * @throws Conflict when the flag does not hold any more
     */
    boolean say(Secret secret, Words words) {
        Optional<ReplyLink> link = links.usable(secret, LockModeType.PESSIMISTIC_WRITE);
        link.ifPresent(each -> {
            FlagSpot spot = each.spot();
            if (!contracts.get(spot.ocid()).has(spot)) {
                throw new Conflict("flag " + spot.flag() + " does not hold for " + spot.ocid());
            }
            KnownSupplier supplier = supplier(each);
            each.use(clock.instant());
            saying.say(spot, supplier.speaker(), words, "supplier:" + supplier.code(), false);
        });
        return link.isPresent();
    }

    private ReplyFormView view(ReplyLink link, FormState form) {
        FlagSpot spot = link.spot();
        Speaker speaker = supplier(link).speaker();
        List<FlagReply> before = replies.thread(spot, speaker);
        return new ReplyFormView(
                spot,
                contracts.get(spot.ocid()).title(),
                speaker.name(),
                before.stream().map(Told::of).toList(),
                form);
    }

    private KnownSupplier supplier(ReplyLink link) {
        return suppliers.byId(link.supplierId()).orElseThrow(() -> new NotFound("the supplier of a link"));
    }
}
