package id.suluh.body;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A public body or a commission, as recorded. Its slug never changes. */
@Entity
@Table(name = "body")
class PublicBody {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String slug;
    private String name;
    private String shortName;
    private String kind;
    private String level;
    private @Nullable String province;
    private @Nullable String email;
    private boolean verified;
    private String note;
    private String noteEn;
    private boolean fictional;
    private Instant added;
    private Instant changed;

    @ElementCollection
    @CollectionTable(name = "body_name", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<BodyName> names = new ArrayList<>();

    @Version
    private long version;

    protected PublicBody() {}

    PublicBody(BodyRow row, boolean fictional, Instant added) {
        this.slug = row.slug();
        this.fictional = fictional;
        this.added = added;
        this.changed = added;
        this.note = "";
        this.noteEn = "";
        take(row);
    }

    /** Takes what a file says of it; returns whether anything changed. What the file does not speak of stays. */
    boolean update(BodyRow row, Instant now) {
        List<@Nullable Object> before = facts();
        List<BodyName> told = row.names(doubtful(row));
        boolean namesChanged = !told.equals(List.copyOf(names));
        take(row);
        boolean different = namesChanged || !before.equals(facts());
        if (different) {
            changed = now;
        }
        return different;
    }

    private void take(BodyRow row) {
        name = row.name();
        shortName = row.shortName();
        kind = row.kind().code();
        level = row.level().code();
        province = row.province();
        email = row.email() == null ? email : row.email();
        verified = row.verified() == null ? verified : row.verified();
        note = row.note() == null ? note : row.note();
        noteEn = row.noteEn() == null ? noteEn : row.noteEn();
        List<BodyName> told = row.names(doubtful(row));
        if (!told.equals(List.copyOf(names))) {
            names.clear();
            names.addAll(told);
        }
    }

    private List<@Nullable Object> facts() {
        return Arrays.asList(name, shortName, kind, level, province, email, verified, note, noteEn);
    }

    /** The names to be doubted: those the file names, else those doubted so far. */
    private Set<String> doubtful(BodyRow row) {
        if (row.ambiguous() != null) {
            return row.ambiguous();
        }
        return names.stream()
                .filter(BodyName::doubtful)
                .map(BodyName::normalised)
                .collect(Collectors.toSet());
    }

    BodyRef ref() {
        return new BodyRef(id, slug, name, shortName.isEmpty() ? name : shortName, kind());
    }

    BodyContact contact() {
        return new BodyContact(ref(), email, fictional);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    BodyKind kind() {
        return BodyKind.of(kind).orElse(BodyKind.LAINNYA);
    }

    BodyLevel level() {
        return BodyLevel.of(level).orElseThrow();
    }

    @Nullable
    String province() {
        return province;
    }

    boolean verified() {
        return verified;
    }

    boolean fictional() {
        return fictional;
    }

    /** Why it is doubted, or what has to be known of it, in Indonesian or English; blank for nothing. */
    String note(boolean english) {
        return english && !noteEn.isEmpty() ? noteEn : note;
    }

    List<BodyName> aliases() {
        return names.stream().filter(each -> each.role().equals(BodyName.ALIAS)).toList();
    }

    List<BodyName> names() {
        return List.copyOf(names);
    }

    Instant changed() {
        return changed;
    }

    Instant added() {
        return added;
    }

    long version() {
        return version;
    }
}
