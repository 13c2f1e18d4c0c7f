package id.suluh.search;

import id.suluh.body.BodyImport;
import id.suluh.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Bodies that come and go, one at a time, so that a test of search need not take the whole invented world away. */
@ApplicationScoped
public class PassingBody {
    private final BodyImport bodies;
    private final SearchOutbox outbox;
    private final EntityManager entities;

    PassingBody(BodyImport bodies, SearchOutbox outbox, EntityManager entities) {
        this.bodies = bodies;
        this.outbox = outbox;
        this.entities = entities;
    }

    /** A name nothing else has, in one word. */
    public static String newName() {
        return "Lewat" + Ids.random();
    }

    /** Takes the body in, or takes what changed of it. */
    @Transactional
    public void comes(String name, String shortName) {
        String csv = "name,short_name,kind,level,parent_province\n" + name + "," + shortName + ",lainnya,central,\n";
        bodies.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false);
    }

    /** Deletes the body and tells search of it, as whoever deletes a record does. */
    @Transactional
    public void goes(String name) {
        Object[] gone = (Object[]) entities.createNativeQuery(
                        "delete from body where name = ?1 returning slug, version + 1", Object[].class)
                .setParameter(1, name)
                .getSingleResult();
        outbox.changed(Kind.BODY, (String) gone[0], ((Number) gone[1]).longValue());
    }
}
