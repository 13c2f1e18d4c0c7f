package id.suluh.procurement.supplier;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Suppliers as JSON: all of them with a cursor, and each; to narrow them there is the search. */
@Path("/api/v1/suppliers")
@Produces(MediaType.APPLICATION_JSON)
class SupplierApi {
    private final SupplierList list;
    private final PublicSuppliers suppliers;

    SupplierApi(SupplierList list, PublicSuppliers suppliers) {
        this.list = list;
        this.suppliers = suppliers;
    }

    @GET
    public SupplierItems list(@RestQuery("cursor") @DefaultValue("") String cursor) {
        return list.after(cursor);
    }

    /** The supplier; one that was merged leads to the one it is. */
    @GET
    @Path("{code}")
    public Response supplier(@RestPath String code) {
        return suppliers
                .movedTo(code)
                .map(head -> Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(URI.create("/api/v1/suppliers/" + head))
                        .build())
                .orElseGet(() -> Response.ok(list.one(code)).build());
    }
}
