package id.suluh.request;

import id.suluh.account.Scope;
import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Requests as JSON, and filing one with a personal token. */
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
class RequestApi {
    private static final int SIZE = 50;
    private static final int LONGEST_KEY = 200;

    private final RequestItems items;
    private final RequestFiling filing;
    private final Bodies bodies;
    private final Viewer viewer;
    private final CurrentPage page;

    RequestApi(RequestItems items, RequestFiling filing, Bodies bodies, Viewer viewer, CurrentPage page) {
        this.items = items;
        this.filing = filing;
        this.bodies = bodies;
        this.viewer = viewer;
        this.page = page;
    }

    @GET
    public RequestItem.Page list(@RestQuery("cursor") @DefaultValue("0") String cursor) {
        if (!cursor.matches("\\d{1,7}")) {
            throw new Invalid(List.of(new FieldProblem("cursor", "take it from \"next\" of the page before")));
        }
        return items.page(Integer.parseInt(cursor), SIZE, page.language());
    }

    @GET
    @Path("{number:[A-Za-z0-9-]+}")
    public RequestItem one(@RestPath String number) {
        return items.one(number, page.language());
    }

    /** Files a request in the name of the token's account. The same key again gives the same request. */
    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(RequestJson sent, @RestHeader("Idempotency-Key") @Nullable String key) {
        viewer.require(Scope.REQUESTS);
        long account = viewer.accountId().orElseThrow();
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid(
                    List.of(new FieldProblem("Idempotency-Key", "a header with 1 to 200 characters of your own")));
        }
        Filing request = sent.filing(page.language());
        if (bodies.bySlug(request.body()).isEmpty()) {
            throw new Invalid(List.of(new FieldProblem("body", "no body has this slug")));
        }
        RequestFiling.Taken taken = filing.take(new Submission("api:" + account + ":" + key, request, account));
        RequestItem.Filed filed = items.filed(taken.number().orElseThrow());
        return Response.created(URI.create(filed.url())).entity(filed).build();
    }
}
