package id.suluh.web.about;

import id.suluh.web.Theme;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The form field and the cookie of the theme. */
final class ThemeChoice {
    static final String FIELD = "theme";
    static final String AUTO = "auto";

    private ThemeChoice() {}

    /** Keeps a theme for a year, or forgets it when it is none. */
    static NewCookie cookie(@Nullable String theme) {
        String chosen = Theme.chosen(theme);
        return new NewCookie.Builder(Theme.COOKIE)
                .value(chosen == null ? "" : chosen)
                .maxAge(chosen == null ? 0 : (int) Duration.ofDays(365).toSeconds())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
