package id.suluh.dispute;

import id.suluh.platform.Jakarta;
import id.suluh.platform.SuluhConfig;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The list of disputes as a table or a feed. */
@Path("/disputes" + TwinFormat.PATTERN)
class DisputeTwinApi {
    private static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "title",
            "applicant",
            "respondent",
            "commission",
            "stage",
            "last_event",
            "fictional",
            "url");

    private final DisputeViews views;
    private final DisputeFilters filters;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    DisputeTwinApi(DisputeViews views, DisputeFilters filters, Twins twins, CurrentPage here, SuluhConfig config) {
        this.views = views;
        this.filters = filters;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response list(
            @RestPath String format,
            @QueryParam("commission") @Nullable String commission,
            @QueryParam("body") @Nullable String body,
            @QueryParam("stage") @Nullable String stage) {
        DisputeFilter filter = filters.read(commission, body, stage).filter();
        return twins.answer(TwinFormat.of(format), most -> table(filter, most));
    }

    private Table table(DisputeFilter filter, int most) {
        return new Table(
                "disputes",
                words().disputes(),
                COLUMNS,
                views.count(filter),
                views.first(filter, most).stream().map(this::row).iterator());
    }

    private TableRow row(DisputeLine line) {
        String url = publicUrl + here.href("/disputes/" + line.code());
        String stage = words().stage(line.stage());
        return new TableRow(
                url,
                line.title(),
                line.number() + " · " + line.applicant() + " – " + line.respondent() + " · " + stage,
                line.lastEvent().atStartOfDay(Jakarta.ZONE).toInstant(),
                Arrays.asList(
                        line.code(),
                        line.number(),
                        line.title(),
                        line.applicant(),
                        line.respondent(),
                        line.commission(),
                        line.stage().code(),
                        line.lastEvent(),
                        line.fictional(),
                        url));
    }

    private DisputeMessages words() {
        return Messages.of(DisputeMessages.class, here.language());
    }
}
