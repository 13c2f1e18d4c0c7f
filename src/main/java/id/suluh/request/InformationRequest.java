package id.suluh.request;

import id.suluh.platform.Ids;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Text;
import id.suluh.web.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A request and everything about it that anyone may see. */
@Entity
@Table(name = "information_request")
class InformationRequest {
    static final String SULUH = "suluh";
    static final String EXTERNAL = "external";
    static final String PUBLIC = "public";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code = Ids.random();
    private @Nullable String number;
    private String origin;
    private long bodyId;
    private @Nullable String process;
    private @Nullable Integer item;
    private String subject;
    private String text;
    private String subjectEn = "";
    private String textEn = "";
    private String purpose;
    private @Nullable String access;
    private @Nullable String delivery;
    private String language;
    private String regime;
    private String requesterKind;
    private @Nullable String requesterName;
    private String state;
    private @Nullable String outcome;
    private @Nullable String registerNumber;
    private String note = "";
    private String noteEn = "";
    private @Nullable LocalDate filed;
    private String visibility = "private";
    private boolean fictional;
    private Instant added;

    @ElementCollection
    @CollectionTable(name = "request_event", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<RequestEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_clock", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<RequestClock> clocks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_source", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<RequestSource> sources = new ArrayList<>();

    @Version
    private long version;

    protected InformationRequest() {}

    /** Written in this portal, not filed yet. */
    InformationRequest(Filing filing, long bodyId, boolean fictional, Instant now) {
        this.origin = SULUH;
        this.state = RequestState.UNCONFIRMED.code();
        this.bodyId = bodyId;
        this.process = filing.about().process();
        this.item = filing.about().item();
        this.subject = filing.subject();
        this.text = filing.text();
        this.purpose = filing.purpose();
        this.access = filing.access().code();
        this.delivery = filing.delivery().code();
        this.language = filing.language().tag();
        this.regime = filing.regime().code();
        this.requesterKind = filing.requester().kind().code();
        this.requesterName = filing.requester().publicName();
        this.fictional = fictional;
        this.added = now;
    }

    /** Made elsewhere, told from sources. */
    InformationRequest(ExternalRequest told, long bodyId, Instant now) {
        this.origin = EXTERNAL;
        this.state = RequestState.ELSEWHERE.code();
        this.number = told.code();
        this.bodyId = bodyId;
        this.process = told.process();
        this.subject = told.subject().id();
        this.text = told.text().id();
        this.subjectEn = told.subject().en();
        this.textEn = told.text().en();
        this.purpose = "";
        this.language = Language.ID.tag();
        this.regime = told.regime().code();
        this.requesterKind = RequesterKind.LEGAL_BODY.code();
        this.requesterName = told.requester();
        this.registerNumber = told.registerNumber();
        this.filed = told.filed();
        this.note = told.note().id();
        this.noteEn = told.note().en();
        this.visibility = PUBLIC;
        this.added = now;
        told.reports().forEach(each -> events.add(RequestEvent.reported(each, now)));
        told.sources().forEach(each -> sources.add(new RequestSource(each.label(), each.url())));
    }

    /** It was filed: from now on it has a number and anyone may see it. */
    void file(String newNumber, LocalDate day) {
        number = newNumber;
        filed = day;
        visibility = PUBLIC;
    }

    void moveTo(RequestState next) {
        state = next.code();
    }

    void add(RequestEvent event) {
        events.add(event);
    }

    void start(RequestClock clock) {
        clocks.add(clock);
    }

    void stop(Step step, LocalDate day) {
        clocks.replaceAll(clock -> clock.kind() == step && clock.running() ? clock.stoppedOn(day) : clock);
    }

    /** Puts another clock in the place of the running one of the same step. */
    void restart(RequestClock clock) {
        clocks.replaceAll(each -> each.kind() == clock.kind() && each.running() ? clock : each);
    }

    void decide(Outcome what) {
        outcome = what.code();
    }

    void register(String registered) {
        registerNumber = registered;
    }

    Optional<RequestClock> running(Step step) {
        return clocks.stream()
                .filter(clock -> clock.kind() == step && clock.running())
                .findFirst();
    }

    long id() {
        return id;
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    String publicId() {
        return Objects.requireNonNull(number, "not filed yet");
    }

    /** What the audit log may call it before it has a number. */
    String code() {
        return code;
    }

    boolean external() {
        return origin.equals(EXTERNAL);
    }

    boolean open() {
        return visibility.equals(PUBLIC);
    }

    long bodyId() {
        return bodyId;
    }

    Filing.About about() {
        return new Filing.About(process, item);
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    /** The subject and the text as the portal retold them; the English is empty where nobody has. */
    Text toldSubject() {
        return new Text(subject, subjectEn);
    }

    Text toldText() {
        return new Text(text, textEn);
    }

    /** The subject for a reader of the language: as written, or as the portal retold it. */
    String subjectFor(Language reader) {
        return reader == Language.EN && !subjectEn.isEmpty() ? subjectEn : subject;
    }

    String purpose() {
        return purpose;
    }

    Optional<Access> access() {
        return Optional.ofNullable(access).flatMap(Access::of);
    }

    Optional<Channel> delivery() {
        return Optional.ofNullable(delivery).flatMap(Channel::of);
    }

    Language language() {
        return Language.of(Locale.forLanguageTag(language));
    }

    Regime regime() {
        return Regime.of(regime).orElseThrow();
    }

    RequesterKind requesterKind() {
        return RequesterKind.of(requesterKind).orElseThrow();
    }

    @Nullable
    String requesterName() {
        return requesterName;
    }

    RequestState state() {
        return RequestState.of(state);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(Outcome::of);
    }

    @Nullable
    String registerNumber() {
        return registerNumber;
    }

    Text note() {
        return new Text(note, noteEn);
    }

    @Nullable
    LocalDate filed() {
        return filed;
    }

    boolean fictional() {
        return fictional;
    }

    Instant added() {
        return added;
    }

    /** When something was last noted of it. */
    Instant updated() {
        return events.stream()
                .map(RequestEvent::at)
                .filter(at -> at.isAfter(added))
                .max(Comparator.naturalOrder())
                .orElse(added);
    }

    List<RequestEvent> events() {
        return List.copyOf(events);
    }

    List<RequestClock> clocks() {
        return List.copyOf(clocks);
    }

    List<RequestSource> sources() {
        return List.copyOf(sources);
    }

    long version() {
        return version;
    }
}
