package id.suluh.procurement.export;

import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What readers of the releases must give up: the OCDS has no release that takes another back. Of a process that is {@code gone} all copies are
 * to be deleted; of another the record is to be fetched anew. Followed as the releases are, by the header {@code Link}; to do the same twice
 * does no harm.
 */
@Path("/api/ocds/removals")
@Produces(MediaType.APPLICATION_JSON)
class RemovalApi {
    private final RemovalFeed feed;
    private final PackageHead head;
    private final CurrentPage page;

    RemovalApi(RemovalFeed feed, PackageHead head, CurrentPage page) {
        this.feed = feed;
        this.head = head;
        this.page = page;
    }

    /** A page of removals; {@code next} is null on the last. */
    record Listed(List<Entry> removals, @Nullable String next) {}

    /** A process that lost something. */
    record Entry(String ocid, Instant at, boolean gone, String record) {}

    @GET
    public Response removals(@RestQuery("cursor") @DefaultValue("") String cursor) {
        ExportMessages words = Messages.of(ExportMessages.class, page.language());
        Cursor from = cursor.isEmpty()
                ? Cursor.START
                : Cursor.of(cursor)
                        .orElseThrow(() -> new Invalid(List.of(new FieldProblem("cursor", words.wrongCursor()))));
        RemovalFeed.Page found = feed.after(from).orElseThrow(() -> new Gone(words.otherCursor()));
        String next = head.address(
                "/api/ocds/removals" + (found.next().equals(Cursor.START) ? "" : "?cursor=" + found.next()));
        List<Entry> entries = found.removals().stream().map(this::entry).toList();
        return Response.ok(new Listed(entries, found.more() ? next : null))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }

    private Entry entry(RemovalFeed.Removal removal) {
        String record = head.address("/api/ocds/records/"
                + URLEncoder.encode(removal.ocid(), StandardCharsets.UTF_8).replace("+", "%20"));
        return new Entry(removal.ocid(), removal.at(), removal.gone(), record);
    }
}
