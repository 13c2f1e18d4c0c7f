package id.suluh.dispute;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the filters of the list from its address, and offers what can be chosen. */
@ApplicationScoped
class DisputeFilters {
    private final DisputeViews views;
    private final Bodies bodies;
    private final DisputeWords words;

    DisputeFilters(DisputeViews views, Bodies bodies, DisputeWords words) {
        this.views = views;
        this.bodies = bodies;
        this.words = words;
    }

    /** The filters of the address; blank is no choice, a word that is none of the choices is not found. */
    Chosen read(@Nullable String commission, @Nullable String body, @Nullable String stage) {
        return new Chosen(new DisputeFilter(body(commission), body(body), stage(stage)));
    }

    Choices choices(Chosen chosen) {
        DisputeFilter filter = chosen.filter();
        return new Choices(
                options(views.commissions(), filter.commission()),
                options(views.respondents(), filter.body()),
                Arrays.stream(Stage.values())
                        .map(stage -> new Option(stage.code(), words.stage(stage), stage == filter.stage()))
                        .toList());
    }

    private @Nullable BodyRef body(@Nullable String slug) {
        return slug == null || slug.isBlank()
                ? null
                : bodies.bySlug(slug).orElseThrow(() -> new NotFound("body " + slug));
    }

    private static @Nullable Stage stage(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : Stage.of(code).orElseThrow(() -> new NotFound("stage of a dispute: " + code));
    }

    private static List<Option> options(List<BodyRef> found, @Nullable BodyRef chosen) {
        return found.stream()
                .map(body -> new Option(body.slug(), body.name(), chosen != null && chosen.id() == body.id()))
                .toList();
    }

    /** One choice of a select. */
    record Option(String value, String label, boolean chosen) {}

    /** All choices of the three selects. */
    record Choices(List<Option> commissions, List<Option> bodies, List<Option> stages) {}

    /** The chosen filters, and the address that holds them. */
    record Chosen(DisputeFilter filter) {
        boolean narrowed() {
            return !filter.equals(DisputeFilter.NONE);
        }

        String address(int page) {
            List<String> query = Stream.of(
                            parameter(
                                    "commission",
                                    filter.commission() == null
                                            ? null
                                            : filter.commission().slug()),
                            parameter(
                                    "body",
                                    filter.body() == null ? null : filter.body().slug()),
                            parameter(
                                    "stage",
                                    filter.stage() == null
                                            ? null
                                            : filter.stage().code()),
                            parameter("page", page == 1 ? null : Integer.toString(page)))
                    .filter(each -> !each.isEmpty())
                    .toList();
            return query.isEmpty() ? "/disputes" : "/disputes?" + String.join("&", query);
        }

        private static String parameter(String name, @Nullable String value) {
            return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
