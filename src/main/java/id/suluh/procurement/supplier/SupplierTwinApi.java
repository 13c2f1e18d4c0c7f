package id.suluh.procurement.supplier;

import id.suluh.platform.SuluhConfig;
import id.suluh.web.CurrentPage;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;

/** What a supplier took part in, and its figures, as tables. */
@Path("/suppliers/{code}")
class SupplierTwinApi {
    private final PublicSuppliers suppliers;
    private final SupplierTables tables;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    SupplierTwinApi(
            PublicSuppliers suppliers, SupplierTables tables, Twins twins, CurrentPage here, SuluhConfig config) {
        this.suppliers = suppliers;
        this.tables = tables;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    /** Where the list is on the page of the supplier. */
    @GET
    @Path("contracts")
    public Response contracts(@RestPath String code) {
        return there(code, "#kontrak");
    }

    /** Where the figures are on the page of the supplier. */
    @GET
    @Path("figures")
    public Response figures(@RestPath String code) {
        return there(code, "#tahun");
    }

    @GET
    @Path("contracts" + TwinFormat.PATTERN)
    public Response contracts(@RestPath String code, @RestPath String format) {
        return table(
                code,
                "/contracts." + format,
                supplier -> twins.answer(TwinFormat.of(format), most -> tables.contracts(supplier, publicUrl, most)));
    }

    @GET
    @Path("figures" + TwinFormat.PATTERN)
    public Response figures(@RestPath String code, @RestPath String format) {
        return table(code, "/figures." + format, supplier -> {
            Table table = tables.figures(supplier, publicUrl);
            return twins.answer(TwinFormat.of(format), most -> table);
        });
    }

    private Response table(String code, String end, Function<SupplierRecord, Response> answer) {
        return suppliers
                .movedTo(code)
                .map(head -> Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(URI.create(here.href(SupplierRecord.PATH + head + end)))
                        .build())
                .orElseGet(() -> answer.apply(suppliers.get(code)));
    }

    private Response there(String code, String anchor) {
        return Response.seeOther(URI.create(here.href(SupplierRecord.PATH + code) + anchor))
                .build();
    }
}
