package id.suluh.web.error;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives words to refusals that come without any, such as that of a form whose token is missing. */
class EmptyRefusals {
    private final ErrorAnswer answer;

    EmptyRefusals(ErrorAnswer answer) {
        this.answer = answer;
    }

    @ServerResponseFilter
    public Uni<Void> explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return Uni.createFrom().voidItem();
        }
        return answer.to(trouble(request, response))
                .invoke(told -> fill(response, told))
                .replaceWithVoid();
    }

    /** The form token's check answers a bare 400; to the visitor, and to a scanner, it is a refusal. */
    private static Trouble trouble(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType sent = request.getMediaType();
        boolean form = sent != null
                && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        return form && response.getStatus() == 400 ? Trouble.FORBIDDEN : Trouble.of(response.getStatus());
    }

    private static void fill(ContainerResponseContext response, Response told) {
        if (response.getStatus() == 400) {
            response.setStatus(told.getStatus());
        }
        response.setEntity(told.getEntity(), new Annotation[0], told.getMediaType());
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
