package id.suluh.body;

import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import io.quarkus.arc.All;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Bodies as JSON: the list with a cursor, and each with all that is recorded. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
class BodyApi {
    private static final int SIZE = 50;

    private final BodyDirectory directory;
    private final List<BodySection> sections;
    private final CurrentPage page;
    private final String publicUrl;

    BodyApi(BodyDirectory directory, @All List<BodySection> sections, CurrentPage page, SuluhConfig config) {
        this.directory = directory;
        this.sections = sections;
        this.page = page;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public BodyList list(
            @RestQuery("q") @DefaultValue("") String text,
            @RestQuery("kind") List<String> kinds,
            @RestQuery("province") List<String> provinces,
            @RestQuery("cursor") @DefaultValue("0") String cursor) {
        int offset = offset(cursor);
        BodyDirectory.Slice slice = directory.slice(BodyQuery.of(text, kinds, provinces), offset, SIZE);
        @Nullable String next = offset + SIZE < slice.total() ? String.valueOf(offset + SIZE) : null;
        return new BodyList(
                slice.total(),
                slice.similar(),
                slice.items().stream()
                        .map(facts -> BodyItem.of(facts, publicUrl, null, Map.of()))
                        .toList(),
                Map.of("kind", kinds(slice), "province", provinces(slice)),
                next);
    }

    @GET
    @Path("{slug}")
    public BodyItem body(@RestPath String slug) {
        BodyProfile profile = directory.profile(slug);
        Map<String, Object> figures = new TreeMap<>();
        for (BodySection section : sections) {
            section.data(profile.facts().ref()).ifPresent(data -> figures.put(section.name(), data));
        }
        return BodyItem.of(profile.facts(), publicUrl, profile.competence(), figures);
    }

    private List<BodyList.FacetValue> kinds(BodyDirectory.Slice slice) {
        BodyMessages words = Messages.of(BodyMessages.class, page.language());
        return slice.kinds().entrySet().stream()
                .map(each -> new BodyList.FacetValue(each.getKey().code(), words.kind(each.getKey()), each.getValue()))
                .toList();
    }

    private static List<BodyList.FacetValue> provinces(BodyDirectory.Slice slice) {
        return slice.provinces().entrySet().stream()
                .map(each -> new BodyList.FacetValue(each.getKey(), each.getKey(), each.getValue()))
                .toList();
    }

    private static int offset(String cursor) {
        if (!cursor.matches("\\d{1,7}")) {
            throw new Invalid(List.of(new FieldProblem("cursor", "take it from \"next\" of the page before")));
        }
        return Integer.parseInt(cursor);
    }
}
