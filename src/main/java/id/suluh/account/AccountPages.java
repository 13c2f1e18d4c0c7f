package id.suluh.account;

import id.suluh.web.CurrentPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** The viewer's own account: roles and log-ins. Whatever is named in an address is looked for among the viewer's own only. */
@Path("/account")
@Authenticated
class AccountPages {
    private final OwnAccount own;
    private final Sessions sessions;
    private final Viewer viewer;
    private final CurrentPage page;

    AccountPages(OwnAccount own, Sessions sessions, Viewer viewer, CurrentPage page) {
        this.own = own;
        this.sessions = sessions;
        this.viewer = viewer;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance account() {
        return Templates.account(own.view(member()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sessions/{code}/end")
    @Produces(MediaType.TEXT_HTML)
    public Response end(@RestPath("code") String code) {
        sessions.end(member().accountId(), code);
        return back();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("sessions/end-others")
    @Produces(MediaType.TEXT_HTML)
    public Response endOthers() {
        Member member = member();
        sessions.endOthers(member.accountId(), member.session() == null ? 0 : member.session());
        return back();
    }

    private Member member() {
        return viewer.member().orElseThrow();
    }

    private Response back() {
        return Response.seeOther(URI.create(page.href("/account"))).build();
    }

    @CheckedTemplate(basePath = "AccountPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(AccountView view);
    }
}
