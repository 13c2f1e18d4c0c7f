package id.suluh.procurement.profile;

import id.suluh.body.BodyRef;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.web.paging.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a buyer.
 *
 * @param body the one that answers; null where none is known
 * @param above what it belongs to, the highest first
 * @param below what belongs to it
 */
record BuyerView(
        BuyerPlace place,
        @Nullable BodyRef body,
        List<BuyerPlace> above,
        List<BuyerPlace> below,
        BuyerContracts.Choice choice,
        List<BuyerContracts.Line> contracts,
        int count,
        Pager pager,
        @Nullable ProfileView profile) {
    /** As many units as fit a page. */
    static final int SHOWN = 60;

    /** Where a request is begun whose body is chosen by the requester, with those that are called alike found. */
    public String askPath() {
        return "/requests/new?q=" + URLEncoder.encode(place.name(), StandardCharsets.UTF_8);
    }

    /** Whether only part of the contracts was asked for. */
    public boolean narrowed() {
        return choice.year() != 0 || !choice.method().isEmpty();
    }

    /** Whether there are more units than are shown. */
    public boolean moreBelow() {
        return below.size() >= SHOWN;
    }

    /** How many contracts, in words of figures: counting ends at some point. */
    public String counted() {
        return count >= BuyerContracts.MOST ? BuyerContracts.MOST + "+" : String.valueOf(count);
    }
}
