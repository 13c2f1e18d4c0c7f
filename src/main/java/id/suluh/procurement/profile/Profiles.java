package id.suluh.procurement.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.procurement.flag.result.FlagTallies;
import id.suluh.procurement.flag.result.TallyOwner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored figures: read by pages, computed anew in the background for those whose processes changed. */
@ApplicationScoped
class Profiles {
    /** A profile rests fifty times as long as it took, so that large ones take two per cent of a core while an import runs. */
    private static final String DUE = """
            select d.owner, d.owner_id, d.change from profile_due d
              left join profile p on p.owner = d.owner and p.owner_id = d.owner_id
             where p.owner is null or p.as_of + p.took_ms * interval '50 milliseconds' <= :now
             order by d.change limit 100
            """;

    private static final String STORE = """
            insert into profile (owner, owner_id, as_of, took_ms, figures) values (:owner, :id, :now, :took, cast(:figures as jsonb))
            on conflict (owner, owner_id) do update set as_of = excluded.as_of, took_ms = excluded.took_ms, figures = excluded.figures
            """;

    /** What changes a buyer changes the body that answers for it. */
    private static final String NOTE_BODY = """
            insert into profile_due (owner, owner_id) select 'body', answering_id from buyer where id = :id and answering_id is not null
            on conflict (owner, owner_id) do update set change = excluded.change
            """;

    private final EntityManager entities;
    private final FigureSums sums;
    private final FlagTallies flags;
    private final ObjectMapper json;
    private final Clock clock;

    Profiles(EntityManager entities, FigureSums sums, FlagTallies flags, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.sums = sums;
        this.flags = flags;
        this.json = json;
        this.clock = clock;
    }

    /** The figures, if they were computed. */
    @Transactional
    Optional<Profile> of(Owner owner) {
        return ((List<?>) entities.createNativeQuery(
                                "select cast(figures as text), as_of from profile where owner = :owner and owner_id = :id")
                        .setParameter("owner", owner.kind().code())
                        .setParameter("id", owner.id())
                        .getResultList())
                .stream().map(row -> read((Object[]) row)).findFirst();
    }

    /** Computes what is due, buyers before the bodies they change. Returns whether there was anything. */
    boolean computeDue() {
        List<Object[]> due = QuarkusTransaction.requiringNew().call(() -> ((List<?>) entities.createNativeQuery(DUE)
                        .setParameter("now", clock.instant())
                        .getResultList())
                .stream().map(row -> (Object[]) row).toList());
        for (Object[] row : due) {
            Owner.Kind kind = row[0].equals(Owner.Kind.BUYER.code()) ? Owner.Kind.BUYER : Owner.Kind.BODY;
            long change = ((Number) row[2]).longValue();
            Owner owner = new Owner(kind, ((Number) row[1]).longValue());
            QuarkusTransaction.requiringNew().run(() -> compute(owner, change));
        }
        return !due.isEmpty();
    }

    private void compute(Owner owner, long change) {
        Instant begun = clock.instant();
        String figures = write(sums.of(owner));
        flags.recount(owner.kind() == Owner.Kind.BUYER ? TallyOwner.BUYER : TallyOwner.BODY, owner.id());
        entities.createNativeQuery(STORE)
                .setParameter("owner", owner.kind().code())
                .setParameter("id", owner.id())
                .setParameter("now", begun)
                .setParameter("took", Duration.between(begun, clock.instant()).toMillis())
                .setParameter("figures", figures)
                .executeUpdate();
        if (owner.kind() == Owner.Kind.BUYER) {
            entities.createNativeQuery(NOTE_BODY).setParameter("id", owner.id()).executeUpdate();
        }
        entities.createNativeQuery(
                        "delete from profile_due where owner = :owner and owner_id = :id and change = :change")
                .setParameter("owner", owner.kind().code())
                .setParameter("id", owner.id())
                .setParameter("change", change)
                .executeUpdate();
    }

    private String write(ProfileFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures could not be written", impossible);
        }
    }

    private Profile read(Object[] row) {
        try {
            return new Profile(json.readValue((String) row[0], ProfileFigures.class), (Instant) row[1]);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("stored figures could not be read", foreign);
        }
    }
}
