package id.suluh.document;

import id.suluh.platform.blob.BlobStore;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The stored file itself. It comes from a stranger: always as a download, never sniffed, and in a sandbox should a browser show it
 * all the same.
 */
@Path("/documents")
public class DocumentFileApi {
    private final DocumentViews views;
    private final BlobStore blobs;

    DocumentFileApi(DocumentViews views, BlobStore blobs) {
        this.views = views;
        this.blobs = blobs;
    }

    @GET
    @Path("{code:[a-z0-9]+}/file")
    public Response file(@RestPath String code) throws IOException {
        DocumentFacts facts = views.file(code);
        String type = facts.mediaType() == null ? MediaType.APPLICATION_OCTET_STREAM : facts.mediaType();
        return Response.ok(blobs.open(facts.sha256()))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LENGTH, facts.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(facts.fileName()))
                .header(HttpHeaders.ETAG, "\"" + facts.sha256() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
