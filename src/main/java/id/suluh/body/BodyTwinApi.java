package id.suluh.body;

import id.suluh.body.BodyDirectory.Slice;
import id.suluh.platform.SuluhConfig;
import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The directory of bodies as a table or a feed. */
@Path("/bodies" + TwinFormat.PATTERN)
class BodyTwinApi {
    private static final List<String> COLUMNS =
            List.of("id", "title", "short_name", "kind", "level", "province", "verified", "fictional", "note", "url");

    private final BodyDirectory directory;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    BodyTwinApi(BodyDirectory directory, Twins twins, CurrentPage here, SuluhConfig config) {
        this.directory = directory;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response list(
            @RestPath String format,
            @RestQuery("q") @DefaultValue("") String text,
            @RestQuery("kind") List<String> kinds,
            @RestQuery("province") List<String> provinces) {
        return twins.answer(TwinFormat.of(format), most -> table(BodyQuery.of(text, kinds, provinces), most));
    }

    private Table table(BodyQuery query, int most) {
        Slice slice = directory.slice(query, 0, most);
        BodyMessages words = Messages.of(BodyMessages.class, here.language());
        return new Table(
                "bodies",
                words.directory(),
                COLUMNS,
                slice.total(),
                slice.items().stream().map(this::row).iterator());
    }

    private TableRow row(BodyFacts facts) {
        String url = publicUrl + here.href(facts.ref().path());
        BodyMessages words = Messages.of(BodyMessages.class, here.language());
        return new TableRow(
                url,
                facts.ref().name(),
                words.kind(facts.ref().kind()),
                facts.added(),
                Arrays.asList(
                        facts.ref().slug(),
                        facts.ref().name(),
                        facts.acronym(),
                        facts.ref().kind().code(),
                        facts.level().code(),
                        facts.province(),
                        facts.verified(),
                        facts.fictional(),
                        facts.note(here.language() == Language.EN),
                        url));
    }
}
