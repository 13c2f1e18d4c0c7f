package id.suluh.web;

import id.suluh.platform.Jakarta;
import id.suluh.platform.SuluhConfig;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page being answered: its language, its address in both languages and the links that keep the language. Templates reach
 * it as {@code ctx}, for example {@code <a href="{ctx.href('/bodies')}">}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {
    private final @Nullable RoutingContext request;
    private final String publicUrl;
    private final Clock clock;

    CurrentPage(CurrentVertxRequest request, SuluhConfig config, Clock clock) {
        this.request = request.getCurrent();
        this.publicUrl = config.publicUrl().toString();
        this.clock = clock;
    }

    /** The language of the address. */
    public Language language() {
        return LanguagePrefix.of(request);
    }

    /** Path without language prefix and query, percent-encoded as it was asked for. */
    public String path() {
        return request == null ? "/" : request.request().path();
    }

    /** Path and query without language prefix. */
    public String address() {
        String query = request == null ? null : request.request().query();
        return query == null || query.isEmpty() ? path() : path() + "?" + query;
    }

    /** A link to a page of the portal in the language of this one; other addresses and anchors are left as they are. */
    public String href(String target) {
        return Links.in(language(), target);
    }

    /** Where to log in and come back to this page. */
    public String logIn() {
        return href("/account/login?next=" + URLEncoder.encode(address(), StandardCharsets.UTF_8));
    }

    /** This page in the other language, query kept. */
    public String otherLanguage() {
        return language().other().path(address());
    }

    /** The permanent address of this page in one language, for {@code canonical} and {@code hreflang}. */
    public String absolute(Language language) {
        return publicUrl + language.path(address());
    }

    /** The permanent address of this page as it is. */
    public String canonical() {
        return absolute(language());
    }

    /** This list in another format, from its beginning. */
    public String twin(String format) {
        String query = request == null || request.request().query() == null
                ? ""
                : Stream.of(request.request().query().split("&", -1))
                        .filter(each -> !each.isEmpty() && !each.startsWith("page="))
                        .collect(Collectors.joining("&"));
        return language().path(path() + "." + format + (query.isEmpty() ? "" : "?" + query));
    }

    /** The same without what was asked of the page, for citing it. */
    public String permanent() {
        return publicUrl + language().path(path());
    }

    /** {@code page} or {@code true} when this page is at or below the path, for {@code aria-current}; else null. */
    public @Nullable String current(String target) {
        if (address().equals(target) || path().equals(target)) {
            return "page";
        }
        return target.length() > 1 && path().startsWith(target + "/") ? "true" : null;
    }

    /** The same for an entry of the masthead or the footer, which may lead to a list that stands elsewhere than its records. */
    public @Nullable String current(Navigation.Item entry) {
        String here = current(entry.path());
        boolean below = !entry.section().isEmpty() && path().startsWith(entry.section() + "/");
        return here == null && below ? "true" : here;
    }

    /** {@code light} or {@code dark} when the visitor chose one; null to follow the system. */
    public @Nullable String theme() {
        Cookie cookie = request == null ? null : request.request().getCookie(Theme.COOKIE);
        return cookie == null ? null : Theme.chosen(cookie.getValue());
    }

    /** The date of law now, which relative days count from. */
    public LocalDate today() {
        return Jakarta.today(clock);
    }
}
