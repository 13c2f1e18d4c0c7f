package id.suluh.procurement.profile;

import id.suluh.body.BodyRef;
import id.suluh.body.BodySection;
import id.suluh.web.CurrentPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What a body buys, in short, on its page. */
@ApplicationScoped
class BodyFigures implements BodySection {
    private final ProfileViews views;
    private final CurrentPage page;

    BodyFigures(ProfileViews views, CurrentPage page) {
        this.views = views;
        this.page = page;
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public Optional<String> html(BodyRef body) {
        return views.of(body).filter(view -> view.figures().processes() > 0).map(view -> ProfilePages.Templates.summary(
                        view)
                .setLocale(page.language().locale())
                .render());
    }

    @Override
    public Optional<Object> data(BodyRef body) {
        return views.of(body).map(view -> new Data(view.asOf(), view.figures()));
    }

    /** In the API: when the figures were computed, and the figures. */
    record Data(Instant asOf, ProfileFigures figures) {}
}
