package id.suluh.procurement.reply;

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

/** Where a moderator notes a company's address and how it was verified. */
@Path("/moderation/suppliers/{code}/contact")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
class SupplierContactPages {
    private static final int INVALID = 422;

    private final SupplierContacts contacts;
    private final CurrentPage page;

    SupplierContactPages(SupplierContacts contacts, CurrentPage page) {
        this.contacts = contacts;
        this.page = page;
    }

    @GET
    public TemplateInstance contact(@RestPath String code) {
        return Templates.contact(contacts.view(code, FormState.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify(@RestPath String code, MultivaluedMap<String, String> sent) {
        FormState form = FormState.of(sent);
        try {
            contacts.verify(code, form.value("email"), form.value("how"));
            return Response.seeOther(URI.create(page.href(page.path()))).build();
        } catch (Invalid invalid) {
            TemplateInstance again = Templates.contact(contacts.view(code, form.with(invalid.problems())));
            return Response.status(INVALID).entity(again).build();
        }
    }

    @POST
    @Path("forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@RestPath String code) {
        contacts.forget(code);
        String back = page.path().replaceFirst("/forget$", "");
        return Response.seeOther(URI.create(page.href(back))).build();
    }

    @CheckedTemplate(basePath = "ReplyPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contact(ContactView view);
    }
}
