package id.suluh.procurement.flag.result;

import id.suluh.platform.error.NotFound;
import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.web.CurrentPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** How each red flag is computed, and of how much. */
@Path("/flags")
@Produces(MediaType.TEXT_HTML)
class FlagPages {
    private final Coverages coverages;
    private final OrganizationRows organizations;
    private final CurrentPage page;

    FlagPages(Coverages coverages, OrganizationRows organizations, CurrentPage page) {
        this.coverages = coverages;
        this.organizations = organizations;
        this.page = page;
    }

    @GET
    public TemplateInstance all() {
        return Templates.all(coverages.all(page.language()), coverages.lastRun());
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@RestPath String code) {
        FlagDefinition flag = FlagBook.standard().find(code).orElseThrow(() -> new NotFound("no flag " + code));
        return Templates.one(
                coverages.one(flag, page.language()), organizations.of(flag, page.language()), coverages.lastRun());
    }

    @CheckedTemplate(basePath = "FlagPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance all(List<FlagCoverage> flags, List<LastRun> runs);

        static native TemplateInstance one(FlagCoverage view, FlaggedOrganizations found, List<LastRun> runs);
    }
}
