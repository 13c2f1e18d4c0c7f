package id.suluh.dispute;

import id.suluh.dispute.Listing.Item;
import id.suluh.platform.SuluhConfig;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Disputes and rulings as data. Lists are paged by a cursor, which is the number of the next page. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class DisputeApi {
    private final DisputeViews views;
    private final DisputeFilters filters;
    private final String publicUrl;

    DisputeApi(DisputeViews views, DisputeFilters filters, SuluhConfig config) {
        this.views = views;
        this.filters = filters;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    @Path("disputes")
    public Listing disputes(
            @QueryParam("commission") @Nullable String commission,
            @QueryParam("body") @Nullable String body,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("cursor") @DefaultValue("1") int cursor) {
        DisputeFilter filter = filters.read(commission, body, stage).filter();
        int page = Math.max(1, cursor);
        List<Item> items = views.list(filter, page).stream().map(this::item).toList();
        return Listing.of(views.count(filter), items, page, DisputeViews.PAGE_SIZE);
    }

    @GET
    @Path("disputes/{code:[a-z0-9]+}")
    public DisputeJson dispute(@RestPath String code) {
        return DisputeJson.of(views.dispute(code), publicUrl + "/disputes/" + code);
    }

    @GET
    @Path("rulings")
    public Listing rulings(@QueryParam("cursor") @DefaultValue("1") int cursor) {
        int page = Math.max(1, cursor);
        List<Item> items = views.rulings(page).stream().map(this::item).toList();
        return Listing.of(views.countRulings(), items, page, DisputeViews.PAGE_SIZE);
    }

    @GET
    @Path("rulings/{code:[a-z0-9]+}")
    public RulingJson ruling(@RestPath String code) {
        return RulingJson.of(views.ruling(code), publicUrl + "/rulings/" + code);
    }

    private Item item(DisputeLine line) {
        return new Item(
                "dispute",
                line.code(),
                publicUrl + "/disputes/" + line.code(),
                line.title(),
                line.respondent(),
                line.lastEvent(),
                line.number(),
                line.stage().code(),
                line.fictional());
    }

    private Item item(RulingView ruling) {
        return new Item(
                "ruling",
                ruling.code(),
                publicUrl + "/rulings/" + ruling.code(),
                ruling.disputeTitle(),
                ruling.respondent().name(),
                ruling.pronounced(),
                ruling.number(),
                ruling.outcome().code(),
                ruling.fictional());
    }
}
