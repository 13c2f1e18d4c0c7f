package id.suluh.web.security;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the form token's cookie to pages: on files and data, which caches may share, it has no use. */
final class FormCookie {
    static final String NAME = "csrf-token";

    private FormCookie() {}

    static void keepToPages(MultiMap headers) {
        @Nullable String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean page = type == null || type.startsWith("text/html");
        List<String> cookies = headers.getAll(HttpHeaders.SET_COOKIE);
        if (page || cookies.stream().noneMatch(FormCookie::isToken)) {
            return;
        }
        headers.remove(HttpHeaders.SET_COOKIE);
        cookies.stream().filter(each -> !isToken(each)).forEach(each -> headers.add(HttpHeaders.SET_COOKIE, each));
    }

    private static boolean isToken(String cookie) {
        return cookie.startsWith(NAME + "=");
    }
}
