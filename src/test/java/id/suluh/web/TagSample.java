package id.suluh.web;

import id.suluh.platform.error.FieldProblem;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import id.suluh.web.format.Money;
import id.suluh.web.paging.Pager;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.strip.DayStrip;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A page with every tag on it, for tests. */
@Path("/test/tags")
class TagSample {
    private final CurrentPage page;

    TagSample(CurrentPage page) {
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance tags() {
        return Templates.tags(new View(
                Money.rupiah(12_324_000_000L),
                LocalDate.of(2026, 12, 6),
                Instant.parse("2026-11-22T07:10:00Z"),
                FormState.empty()
                        .with("email", "a@b<c>")
                        .with("kind", "group")
                        .with(List.of(new FieldProblem("email", "Enter an address such as nama@contoh.id"))),
                List.of(new Choice("person", "Perorangan"), new Choice("group", "Kelompok", "dengan surat kuasa")),
                Pager.of(5, 22, each -> page.href("/test/tags?page=" + each)),
                List.of(new RelatedLink("request", "Permohonan 014", "/requests/S-2026-000014", "dijawab")),
                DayStrip.of("3 dari 10 hari kerja", List.of(DayStrip.Day.values()))));
    }

    record View(
            Money price,
            LocalDate due,
            Instant filed,
            FormState form,
            List<Choice> kinds,
            Pager pager,
            List<RelatedLink> related,
            DayStrip strip) {}

    @CheckedTemplate(basePath = "TagSample")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tags(View view);
    }
}
