package id.suluh.web.about;

import id.suluh.web.CurrentPage;
import id.suluh.web.Theme;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Keeps the visitor's theme for a year; choosing the automatic one forgets it. */
@Path("/about/display")
class ThemeChoice {
    static final String FIELD = "theme";
    static final String AUTO = "auto";

    private final CurrentPage page;

    ThemeChoice(CurrentPage page) {
        this.page = page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm(FIELD) @Nullable String theme) {
        String chosen = Theme.chosen(theme);
        NewCookie cookie = new NewCookie.Builder(Theme.COOKIE)
                .value(chosen == null ? "" : chosen)
                .maxAge(chosen == null ? 0 : (int) Duration.ofDays(365).toSeconds())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(page.href(Topic.DISPLAY.path())))
                .cookie(cookie)
                .build();
    }
}
