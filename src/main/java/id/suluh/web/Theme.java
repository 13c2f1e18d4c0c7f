package id.suluh.web;

import org.jspecify.annotations.Nullable;

/** The visitor's choice between the light and the dark page, kept in a cookie. Without one the page follows the system. */
public final class Theme {
    /** Name of the cookie. */
    public static final String COOKIE = "theme";

    private Theme() {}

    /** The theme a cookie or a form names; null for anything else. */
    public static @Nullable String chosen(@Nullable String value) {
        return "light".equals(value) || "dark".equals(value) ? value : null;
    }
}
