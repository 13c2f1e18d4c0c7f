package id.suluh.web.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Keeps the form token's cookie to pages: on files and data, which caches may share, it has no use. */
final class FormCookie {
    static final String NAME = "csrf-token";

    private FormCookie() {}

    static void keepToPages(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type != null && !type.startsWith("text/html")) {
            response.removeCookies(NAME, false);
        }
    }
}
