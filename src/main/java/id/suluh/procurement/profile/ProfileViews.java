package id.suluh.procurement.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suluh.body.BodyRef;
import id.suluh.procurement.Counted;
import id.suluh.procurement.Method;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.procurement.flag.result.FlagResults;
import id.suluh.procurement.flag.result.FlagTally;
import id.suluh.search.Facet;
import id.suluh.web.CurrentPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares stored figures for being shown. */
@ApplicationScoped
class ProfileViews {
    private final Profiles profiles;
    private final FlagResults flags;
    private final CurrentPage page;

    ProfileViews(Profiles profiles, FlagResults flags, CurrentPage page) {
        this.profiles = profiles;
        this.flags = flags;
        this.page = page;
    }

    /** Of a body; empty where it bought nothing that is known, or nothing was computed yet. */
    Optional<ProfileView> of(BodyRef body) {
        String search = "/search?type=contract&body=" + body.slug();
        return profiles.of(Owner.body(body.id()))
                .map(profile -> view(body.name(), body.path(), search, profile, flags.ofBody(body.id())));
    }

    /** Of a buyer. */
    Optional<ProfileView> of(BuyerPlace buyer) {
        String search = "/search?type=contract&buyer=" + buyer.code();
        return profiles.of(Owner.buyer(buyer.id()))
                .map(profile -> view(buyer.name(), buyer.path(), search, profile, flags.ofBuyer(buyer.id())));
    }

    private ProfileView view(String name, String home, String list, Profile profile, List<FlagResults.Tally> tallies) {
        ProfileFigures figures = profile.figures();
        return new ProfileView(
                name,
                home,
                home + "/contracts",
                list,
                figures,
                profile.asOf(),
                lines(figures.years(), false, list + "&year="),
                lines(figures.methods(), true, list + "&method="),
                SpendingChart.of(figures.years(), figures.currency(), page.language()),
                FlagTally.of(tallies, list, page.language()));
    }

    /** Each line is of one currency, so the list it leads to is as well. */
    private static List<ProfileView.Line> lines(List<ProfileFigures.Spending> spending, boolean methods, String href) {
        return spending.stream()
                .map(each -> {
                    @Nullable Method method = methods ? Method.of(each.key()) : null;
                    String key = each.key().isEmpty() ? Facet.NONE : URLEncoder.encode(each.key(), UTF_8);
                    String link = href + key + "&figure=" + Counted.CURRENCY.code(each.currency());
                    return new ProfileView.Line(each.key(), method, link, each);
                })
                .toList();
    }
}
