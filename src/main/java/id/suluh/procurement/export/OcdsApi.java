package id.suluh.procurement.export;

import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.Invalid;
import id.suluh.procurement.export.OcdsPackages.Links;
import id.suluh.procurement.export.StoredReleases.StoredRecord;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The releases in the order in which they became public, and the record of each process, as packages of version 1.1 of the standard.
 *
 * <p>{@code links.next} is there while there is more. The header {@code Link} always says where to go on, also behind the last release; asked
 * there, the portal answers with what came since, at first with an empty list. What was undone or removed is left out from then on, is told by
 * {@link RemovalApi}, and comes
 * again only when it is public again.
 */
@Path("/api/ocds")
@Produces(MediaType.APPLICATION_JSON)
class OcdsApi {
    /** To be asked for again each time, which the tag makes cheap: what is hidden must be gone at once. */
    private static final String CACHING = "public, no-cache";

    private final ReleaseFeed feed;
    private final StoredReleases stored;
    private final OcdsPackages packages;
    private final PackageHead head;
    private final CurrentPage page;

    OcdsApi(ReleaseFeed feed, StoredReleases stored, OcdsPackages packages, PackageHead head, CurrentPage page) {
        this.feed = feed;
        this.stored = stored;
        this.packages = packages;
        this.head = head;
        this.page = page;
    }

    @GET
    @Path("releases")
    public Response releases(
            @RestQuery("since") @DefaultValue("") String since,
            @RestQuery("cursor") @DefaultValue("") String cursor,
            @Context Request request) {
        ExportMessages words = Messages.of(ExportMessages.class, page.language());
        Cursor from = cursor.isEmpty()
                ? Cursor.START
                : Cursor.of(cursor).orElseThrow(() -> wrong("cursor", words.wrongCursor()));
        Optional<Instant> moment = since.isEmpty()
                ? Optional.empty()
                : Optional.of(Moment.of(since).orElseThrow(() -> wrong("since", words.wrongSince())));
        FeedPage found = feed.after(from, moment).orElseThrow(() -> new Gone(words.otherCursor()));
        EntityTag tag = new EntityTag(Tag.of(head.signature(), found));
        String next = path(found.next());
        Links links = new Links(
                path(found.from()),
                found.more() ? Optional.of(next) : Optional.empty(),
                found.previous().map(OcdsApi::path));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(body(out -> packages.releases(found, links, out)));
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(HttpHeaders.LINK, "<" + head.address(next) + ">; rel=\"next\"")
                .build();
    }

    @GET
    @Path("records/{ocid:.+}")
    public Response record(@RestPath String ocid, @Context Request request) throws SQLException {
        StoredRecord record = stored.record(ocid);
        EntityTag tag = new EntityTag(Tag.of(head.signature(), record));
        String path = "/api/ocds/records/"
                + URLEncoder.encode(ocid, StandardCharsets.UTF_8).replace("+", "%20");
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(body(out -> packages.record(record, path, out)));
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    private static Invalid wrong(String field, String message) {
        return new Invalid(List.of(new FieldProblem(field, message)));
    }

    private static String path(Cursor cursor) {
        return "/api/ocds/releases" + (cursor.equals(Cursor.START) ? "" : "?cursor=" + cursor);
    }

    /** Writes what was found. */
    private interface Body {
        void write(OutputStream out) throws IOException, SQLException;
    }

    private static StreamingOutput body(Body body) {
        return out -> {
            try {
                body.write(out);
            } catch (SQLException e) {
                throw new WebApplicationException("the database did not tell releases", e);
            }
        };
    }
}
