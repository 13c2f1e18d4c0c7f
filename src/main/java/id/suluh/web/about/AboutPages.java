package id.suluh.web.about;

import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.WebConfig;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the portal says about itself, one page a topic. */
@Path("/about")
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    private final CurrentPage page;
    private final WebConfig config;

    AboutPages(CurrentPage page, WebConfig config) {
        this.page = page;
        this.config = config;
    }

    @GET
    public TemplateInstance suluh() {
        return topic(Topic.SULUH);
    }

    @GET
    @Path("{slug}")
    public TemplateInstance topic(@RestPath String slug) {
        return topic(Topic.of(slug)
                .filter(each -> each != Topic.SULUH)
                .orElseThrow(() -> new NotFound("no page about " + slug)));
    }

    /** Keeps the visitor's theme; choosing the automatic one forgets it. */
    @POST
    @Path("display")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm(ThemeChoice.FIELD) @Nullable String theme) {
        return Response.seeOther(URI.create(page.href(Topic.DISPLAY.path())))
                .cookie(ThemeChoice.cookie(theme))
                .build();
    }

    private TemplateInstance topic(Topic topic) {
        return switch (topic) {
            case CONTACT -> Templates.contact(topic, config.contact().orElse(""));
            case DISPLAY -> Templates.display(topic, FormState.empty().with(ThemeChoice.FIELD, chosen()), themes());
            default -> Templates.about(topic);
        };
    }

    private String chosen() {
        String theme = page.theme();
        return theme == null ? ThemeChoice.AUTO : theme;
    }

    private List<Choice> themes() {
        AboutMessages words = Messages.of(AboutMessages.class, page.language());
        return List.of(
                new Choice(ThemeChoice.AUTO, words.themeAuto()),
                new Choice("light", words.themeLight()),
                new Choice("dark", words.themeDark()));
    }

    @CheckedTemplate(basePath = "AboutPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance about(Topic topic);

        static native TemplateInstance contact(Topic topic, String address);

        static native TemplateInstance display(Topic topic, FormState form, List<Choice> themes);
    }
}
