package id.suluh.request;

import id.suluh.account.Role;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** The desk of a public body: what waits, and recording receipt, extension and answer. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Code.OFFICER)
class DeskPages {
    private static final int INVALID = 422;

    private final RequestDesk desk;
    private final CurrentPage page;

    DeskPages(RequestDesk desk, CurrentPage page) {
        this.desk = desk;
        this.page = page;
    }

    @GET
    public TemplateInstance waiting() {
        return Templates.waiting(DeskQueue.of(desk.waiting(), page.today()));
    }

    @GET
    @Path("requests/{number:[A-Za-z0-9-]+}")
    public TemplateInstance request(@RestPath String number) {
        return Templates.request(desk.open(number, FormState.empty()));
    }

    @POST
    @Path("requests/{number:[A-Za-z0-9-]+}/receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@RestPath String number, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        return done(number, form, () -> desk.receive(number, form.value("day"), form.value("register")));
    }

    @POST
    @Path("requests/{number:[A-Za-z0-9-]+}/extend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(@RestPath String number, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        return done(number, form, () -> desk.extend(number, form.value("reasons")));
    }

    @POST
    @Path("requests/{number:[A-Za-z0-9-]+}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String number, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        return done(number, form, () -> desk.answer(number, form.value("outcome"), form.value("text")));
    }

    /** Back to the request when it worked; the form again, with what is wrong, when not. */
    private Response done(String number, FormState form, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(page.href("/desk/requests/" + number)))
                    .build();
        } catch (Invalid invalid) {
            TemplateInstance again = Templates.request(desk.open(number, form.with(invalid.problems())));
            return Response.status(INVALID).entity(again).build();
        }
    }

    @CheckedTemplate(basePath = "DeskPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance waiting(DeskQueue queue);

        static native TemplateInstance request(DeskView view);
    }
}
