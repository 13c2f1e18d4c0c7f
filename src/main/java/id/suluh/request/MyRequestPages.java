package id.suluh.request;

import id.suluh.account.secret.Secret;
import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** The requester's own page behind the private link: confirming, and the letter to print. Opening it changes nothing, because mail scanners open links. */
@Path(MyRequestPages.PATH)
@Produces(MediaType.TEXT_HTML)
class MyRequestPages {
    static final String PATH = "/requests/mine";

    private final MyRequest mine;
    private final RequestFiling filing;
    private final CurrentPage page;

    MyRequestPages(MyRequest mine, RequestFiling filing, CurrentPage page) {
        this.mine = mine;
        this.filing = filing;
        this.page = page;
    }

    @GET
    @Path("{link}")
    public Response mine(@RestPath String link) {
        return secret(Templates.mine(mine.of(secret(link))));
    }

    @GET
    @Path("{link}/letter")
    public Response letter(@RestPath String link) {
        return secret(Templates.letter(mine.of(secret(link)).letter()));
    }

    @POST
    @Path("{link}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath String link) {
        filing.confirm(secret(link));
        return Response.seeOther(URI.create(page.href(PATH + "/" + link))).build();
    }

    private static Secret secret(String link) {
        Secret secret = new Secret(link);
        if (!secret.plausible()) {
            throw new NotFound("private link");
        }
        return secret;
    }

    /** Never kept, never indexed, and its address never told to other pages. */
    private static Response secret(TemplateInstance answer) {
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "origin")
                .build();
    }

    @CheckedTemplate(basePath = "MyRequestPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance mine(MyRequestView view);

        static native TemplateInstance letter(LetterView letter);
    }
}
