package id.suluh.procurement.source;

import id.suluh.platform.SuluhConfig;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What a run refused, as a table or a feed. */
@Path("/sources/runs/{id:[0-9]+}" + TwinFormat.PATTERN)
class RefusalTwinApi {
    private static final List<String> COLUMNS = List.of("number", "file", "line", "reason", "explanation");

    private final SourceViews views;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    RefusalTwinApi(SourceViews views, Twins twins, CurrentPage here, SuluhConfig config) {
        this.views = views;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response refusals(@RestPath long id, @RestPath String format) {
        return twins.answer(TwinFormat.of(format), most -> {
            RunLine run = views.run(id);
            return new Table(
                    "import-" + id,
                    words().runNumbered(id),
                    COLUMNS,
                    views.refusalCount(id),
                    views.refusals(id, most).stream()
                            .map(refusal -> row(run, refusal))
                            .iterator());
        });
    }

    private TableRow row(RunLine run, RunView.RefusalLine refusal) {
        return new TableRow(
                publicUrl + here.href(run.path()) + "#tolakan-" + refusal.number(),
                refusal.file() + (refusal.line() > 0 ? ":" + refusal.line() : ""),
                refusal.reason(),
                run.ended() == null ? run.started() : run.ended(),
                Arrays.asList(
                        refusal.number(),
                        refusal.file(),
                        refusal.line() > 0 ? refusal.line() : null,
                        refusal.reason(),
                        words().refusalKind(refusal.kind())));
    }

    private SourceMessages words() {
        return Messages.of(SourceMessages.class, here.language());
    }
}
