package id.suluh.procurement.profile;

import id.suluh.platform.SuluhConfig;
import id.suluh.procurement.buyer.BuyerMessages;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of buyers as a table or a feed. */
@Path("/buyers" + TwinFormat.PATTERN)
class BuyerListTwinApi {
    private static final List<String> COLUMNS = List.of("id", "title", "identifier", "body", "processes", "url");

    private final BuyerList buyers;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    BuyerListTwinApi(BuyerList buyers, Twins twins, CurrentPage here, SuluhConfig config) {
        this.buyers = buyers;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response list(
            @RestPath String format,
            @RestQuery("q") @DefaultValue("") String words,
            @RestQuery("alone") @DefaultValue("") String alone) {
        BuyerList.Choice choice = BuyerListPages.choice(words, alone);
        String title = Messages.of(BuyerMessages.class, here.language()).all();
        return twins.answer(
                TwinFormat.of(format),
                most -> new Table(
                        "buyers",
                        title,
                        COLUMNS,
                        buyers.count(choice),
                        buyers.lines(choice, 0, most).stream().map(this::row).iterator()));
    }

    private TableRow row(BuyerList.Line line) {
        String url = publicUrl + here.href(line.path());
        return new TableRow(
                url,
                line.name(),
                Objects.requireNonNullElse(line.body(), ""),
                line.added(),
                Arrays.asList(line.code(), line.name(), line.identifier(), line.body(), line.processes(), url));
    }
}
