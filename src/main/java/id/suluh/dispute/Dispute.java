package id.suluh.dispute;

import id.suluh.dispute.DisputeRecord.Applicant;
import id.suluh.platform.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A dispute before a commission, with its docket, hearings and rulings. */
@Entity
class Dispute {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String code;
    private String visibility = "public";
    private boolean fictional;
    private long commissionId;
    private long respondentId;
    private String applicantKind;
    private @Nullable String applicantName;
    private String regime;
    private String[] grounds;
    private String stage;
    private @Nullable String processOcid;
    private LocalDate lastEventOn;

    @EmbeddedColumnNaming("title_%s")
    private Words title;

    @EmbeddedColumnNaming("summary_%s")
    private Words summary;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "dispute_docket")
    private List<Docket> dockets = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "dispute_hearing")
    private List<Hearing> hearings = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "dispute_panel")
    private List<PanelMember> panel = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "dispute_source")
    private List<CitedSource> sources = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisputeEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Ruling> rulings = new ArrayList<>();

    protected Dispute() {}

    /** A new dispute as told, before the commission and against the body of these ids. */
    Dispute(DisputeRecord told, long commissionId, long respondentId, Instant recorded) {
        this.code = told.code() == null ? Ids.random() : told.code();
        this.fictional = told.fictional();
        this.commissionId = commissionId;
        this.respondentId = respondentId;
        this.applicantKind = told.applicant().kind();
        this.applicantName = told.applicant().name();
        this.regime = told.regime();
        this.grounds = told.grounds().toArray(String[]::new);
        this.stage = told.stage().code();
        this.processOcid = told.process();
        this.title = told.title();
        this.summary = told.summary();
        told.dockets().forEach(each -> dockets.add(new Docket(each.number(), each.asked(), each.request())));
        told.hearings().forEach(each -> hearings.add(new Hearing(each.number(), each.date())));
        told.panel().forEach(each -> panel.add(new PanelMember(each.name(), each.role())));
        told.sources().forEach(each -> sources.add(new CitedSource(each.number(), each.outlet(), each.published())));
        told.events().forEach(each -> events.add(new DisputeEvent(this, each, recorded)));
        told.rulings().forEach(each -> rulings.add(new Ruling(this, each)));
        this.lastEventOn = told.events().stream()
                .map(DisputeRecord.EventRecord::date)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("a dispute needs one dated event: " + told.title()));
    }

    /** When something was last recorded of it. */
    Instant updated() {
        return events.stream()
                .map(DisputeEvent::recorded)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    boolean visible() {
        return visibility.equals("public");
    }

    boolean fictional() {
        return fictional;
    }

    long commissionId() {
        return commissionId;
    }

    long respondentId() {
        return respondentId;
    }

    Applicant applicant() {
        return new Applicant(applicantKind, applicantName);
    }

    String regime() {
        return regime;
    }

    List<String> grounds() {
        return List.of(grounds);
    }

    Stage stage() {
        return Stage.ofCode(stage);
    }

    @Nullable
    String processOcid() {
        return processOcid;
    }

    LocalDate lastEventOn() {
        return lastEventOn;
    }

    Words title() {
        return title;
    }

    Words summary() {
        return summary;
    }

    List<Docket> dockets() {
        return List.copyOf(dockets);
    }

    List<PanelMember> panel() {
        return List.copyOf(panel);
    }

    List<CitedSource> sources() {
        return List.copyOf(sources);
    }

    /** The first day in the hearing room on or after this one; null when none is known. */
    @Nullable
    LocalDate hearingAfter(LocalDate day) {
        return hearings.stream()
                .map(Hearing::heldOn)
                .filter(each -> !each.isBefore(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    List<DisputeEvent> events() {
        return List.copyOf(events);
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }
}
