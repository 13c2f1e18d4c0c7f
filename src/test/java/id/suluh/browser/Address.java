package id.suluh.browser;

import org.jspecify.annotations.Nullable;

/**
 * A page to look at.
 *
 * @param path with language prefix
 * @param session secret of the log-in that sees it; null for a page anyone sees
 */
record Address(String path, @Nullable String session) {
    @Override
    public String toString() {
        return session == null ? path : path + ", logged in";
    }
}
