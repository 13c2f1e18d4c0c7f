package id.suluh.dispute;

import id.suluh.dispute.DisputeRecord.EventRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened in a dispute. Never changed: a mistake is mended by a further event. */
@Entity
@Immutable
class DisputeEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** The owning side: only the database reads it. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    private Dispute dispute;

    private @Nullable LocalDate happenedOn;
    private String happenedWithin;
    private String kind;
    private @Nullable Integer hearing;

    @EmbeddedColumnNaming("heading_%s")
    private Words heading;

    @EmbeddedColumnNaming("words_%s")
    private @Nullable Words words;

    private int[] sources;
    private boolean verified;

    /** When the portal learnt of it; kept as evidence, shown nowhere. */
    @SuppressWarnings("UnusedVariable")
    private Instant recorded;

    protected DisputeEvent() {}

    DisputeEvent(Dispute dispute, EventRecord told, Instant recorded) {
        this.dispute = dispute;
        this.happenedOn = told.date();
        this.happenedWithin = Objects.requireNonNullElse(told.precision(), "day");
        this.kind = told.kind();
        this.hearing = told.hearing();
        this.heading = told.heading();
        this.words = told.text();
        this.sources = Sources.array(told.sources());
        this.verified = told.verified();
        this.recorded = recorded;
    }

    EventRecord told() {
        return new EventRecord(
                happenedOn, happenedWithin, kind, hearing, heading, words, Sources.list(sources), verified);
    }

    Instant recorded() {
        return recorded;
    }
}
