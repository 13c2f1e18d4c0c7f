package id.suluh.procurement.source;

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
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The list of sources as a table or a feed. */
@Path("/sources" + TwinFormat.PATTERN)
class SourceTwinApi {
    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "named_by_publisher", "runs", "files", "added", "last", "url");

    private final SourceViews views;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    SourceTwinApi(SourceViews views, Twins twins, CurrentPage here, SuluhConfig config) {
        this.views = views;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response sources(@RestPath String format) {
        return twins.answer(
                TwinFormat.of(format),
                most -> new Table(
                        "sources",
                        words().sources(),
                        COLUMNS,
                        views.sourceCount(),
                        views.sources(most).stream().map(this::row).iterator()));
    }

    private TableRow row(SourceLine source) {
        String url = publicUrl + here.href(source.path());
        return new TableRow(
                url,
                source.named() ? source.name() : words().unnamed(),
                words().kind(source.kind()),
                source.last(),
                Arrays.asList(
                        source.id(),
                        source.named() ? source.name() : null,
                        source.kind().code(),
                        source.publisher(),
                        source.runs(),
                        source.files(),
                        source.added(),
                        source.last().atZone(Jakarta.ZONE).toLocalDate(),
                        url));
    }

    private SourceMessages words() {
        return Messages.of(SourceMessages.class, here.language());
    }
}
