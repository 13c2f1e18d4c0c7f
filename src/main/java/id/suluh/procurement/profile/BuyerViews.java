package id.suluh.procurement.profile;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.web.CurrentPage;
import id.suluh.web.paging.Pager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Prepares the pages of buyers. */
@ApplicationScoped
@Transactional
class BuyerViews {
    private static final int SIZE = 25;

    private final BuyerLookup buyers;
    private final BuyerContracts contracts;
    private final Bodies bodies;
    private final ProfileViews profiles;
    private final CurrentPage page;

    BuyerViews(BuyerLookup buyers, BuyerContracts contracts, Bodies bodies, ProfileViews profiles, CurrentPage page) {
        this.buyers = buyers;
        this.contracts = contracts;
        this.bodies = bodies;
        this.profiles = profiles;
        this.page = page;
    }

    BuyerView view(String code, BuyerContracts.Choice choice, int number) {
        BuyerPlace place = buyers.get(code);
        Optional<BodyRef> body = Optional.ofNullable(place.answeringId()).flatMap(bodies::byId);
        int count = contracts.count(place.id(), choice);
        int pages = Math.max(1, (count + SIZE - 1) / SIZE);
        int here = Math.min(number, pages);
        return new BuyerView(
                place,
                body.orElse(null),
                buyers.above(place),
                buyers.below(place, BuyerView.SHOWN),
                choice,
                contracts.page(place.id(), choice, (here - 1) * SIZE, SIZE),
                count,
                Pager.of(here, pages, each -> page.href(address(place, choice, each))),
                profiles.of(place).orElse(null));
    }

    private static String address(BuyerPlace place, BuyerContracts.Choice choice, int number) {
        return place.path()
                + "?page=" + number
                + (choice.year() == 0 ? "" : "&year=" + choice.year())
                + (choice.method().isEmpty()
                        ? ""
                        : "&method=" + URLEncoder.encode(choice.method(), StandardCharsets.UTF_8))
                + "#kontrak";
    }
}
