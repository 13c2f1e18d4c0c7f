package id.suluh.web;

import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Forbidden;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Meets every kind of trouble, as a page and under {@code /api}, for tests. */
class TroubleSample {
    @Path("/test/trouble")
    static class Page {
        @GET
        @Path("{kind}")
        public String page(@RestPath String kind) {
            throw trouble(kind);
        }
    }

    @Path("/api/test/trouble")
    static class Api {
        @GET
        @Path("{kind}")
        public String data(@RestPath String kind) {
            throw trouble(kind);
        }
    }

    private TroubleSample() {}

    private static RuntimeException trouble(String kind) {
        return switch (kind) {
            case "missing" -> new NotFound("nothing");
            case "gone" -> new Gone("Ditarik atas permintaan <b>pengunggah</b>");
            case "forbidden" -> new Forbidden("no");
            case "conflict" -> new Conflict("changed");
            case "invalid" -> new Invalid(List.of(new FieldProblem("text", "Isi perihalnya")));
            case "teapot" -> new WebApplicationException(418);
            default -> new IllegalStateException("secret detail of " + kind);
        };
    }
}
