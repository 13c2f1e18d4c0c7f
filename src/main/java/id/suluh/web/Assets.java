package id.suluh.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The style sheet and the icons, each served as one file under an address that changes with its content. */
@Named("assets")
@ApplicationScoped
@Path("/assets")
public class Assets {
    /** In the order of the cascade: tokens and ground first, then what dresses one thing, room and paper last. */
    private static final List<String> SHEETS = List.of(
            "tokens",
            "ground",
            "masthead",
            "controls",
            "form",
            "state",
            "now",
            "record",
            "document",
            "track",
            "timeline",
            "letter",
            "clock",
            "table",
            "checklist",
            "flag",
            "search",
            "home",
            "desk",
            "dense",
            "print");

    private static final String YEAR = "public, max-age=31536000, immutable";

    private final String style;
    private final String icons;
    private final String styleVersion;
    private final String iconsVersion;

    Assets() {
        StringBuilder sheets = new StringBuilder();
        SHEETS.forEach(each -> sheets.append(read("css/" + each + ".css")).append('\n'));
        this.style = sheets.toString();
        this.icons = read("icons/icons.svg");
        this.styleVersion = version(style);
        this.iconsVersion = version(icons);
    }

    /** Address of the style sheet. */
    public String style() {
        return "/assets/suluh.css?v=" + styleVersion;
    }

    /** Address of one icon, such as {@code ok}. */
    public String icon(String name) {
        return "/assets/icons.svg?v=" + iconsVersion + "#i-" + name;
    }

    @GET
    @Path("suluh.css")
    @Produces("text/css;charset=UTF-8")
    public Response styleSheet() {
        return forAYear(style);
    }

    @GET
    @Path("icons.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public Response iconSheet() {
        return forAYear(icons);
    }

    private static Response forAYear(String content) {
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, YEAR).build();
    }

    private static String read(String name) {
        String path = "META-INF/resources/" + name;
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing in the jar: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String version(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
