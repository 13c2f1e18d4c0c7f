package id.suluh.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;

/** Takes the sample form, for tests of what protects forms. */
@Path("/test/form")
class TagSamplePost {
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String take(@RestForm String text) {
        return text;
    }
}
