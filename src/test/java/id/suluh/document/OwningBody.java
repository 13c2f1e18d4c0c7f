package id.suluh.document;

import id.suluh.body.Bodies;
import id.suluh.body.BodyImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bodies that own documents in these tests. Not fictional ones: those are taken away by other tests. */
@ApplicationScoped
class OwningBody {
    private final BodyImport bodyImport;
    private final Bodies bodies;

    OwningBody(BodyImport bodyImport, Bodies bodies) {
        this.bodyImport = bodyImport;
        this.bodies = bodies;
    }

    /** The key of the body of that name, which is made where there is none. */
    long id(String name) {
        String csv = "name,kind,level\n" + name + ",lainnya,central\n";
        bodyImport.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false);
        return bodies.bySlug(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseThrow()
                .id();
    }
}
