package id.suluh.procurement.profile;

import id.suluh.body.BodyRef;
import id.suluh.procurement.Method;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.web.CurrentPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares stored figures for being shown. */
@ApplicationScoped
class ProfileViews {
    private final Profiles profiles;
    private final CurrentPage page;

    ProfileViews(Profiles profiles, CurrentPage page) {
        this.profiles = profiles;
        this.page = page;
    }

    /** Of a body; empty where it bought nothing that is known, or nothing was computed yet. */
    Optional<ProfileView> of(BodyRef body) {
        String search = "/search?type=contract&body=" + body.slug();
        return profiles.of(Owner.body(body.id())).map(profile -> view(body.name(), body.path(), search, "", profile));
    }

    /** Of a buyer. */
    Optional<ProfileView> of(BuyerPlace buyer) {
        return profiles.of(Owner.buyer(buyer.id()))
                .map(profile -> view(buyer.name(), buyer.path(), buyer.path() + "?page=1", "#kontrak", profile));
    }

    private ProfileView view(String name, String home, String list, String anchor, Profile profile) {
        ProfileFigures figures = profile.figures();
        return new ProfileView(
                name,
                home,
                home + "/contracts",
                list + anchor,
                figures,
                profile.asOf(),
                lines(figures.years(), false, list + "&year=", anchor),
                lines(figures.methods(), true, list + "&method=", anchor),
                SpendingChart.of(figures.years(), figures.currency(), page.language()));
    }

    /** What has neither year nor amount is in the count of all and says nothing by itself. */
    private static List<ProfileView.Line> lines(
            List<ProfileFigures.Spending> spending, boolean methods, String href, String anchor) {
        return spending.stream()
                .map(each -> {
                    @Nullable Method method = methods ? Method.of(each.key()) : null;
                    String link = each.key().isEmpty() ? null : href + each.key() + anchor;
                    return new ProfileView.Line(each.key(), method, link, each);
                })
                .toList();
    }
}
