package id.suluh.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says who the API takes the caller for, for tests. */
@Path("/api/v1/test-whoami")
class WhoAmI {
    private final Viewer viewer;

    WhoAmI(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String actor() {
        return viewer.actor();
    }
}
