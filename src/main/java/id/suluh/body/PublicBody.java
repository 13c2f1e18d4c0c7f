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
import java.util.List;
import java.util.Objects;
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
        take(row);
    }

    /** Takes what a file says of it; returns whether anything changed. An address known here survives a file that names none. */
    boolean update(BodyRow row) {
        boolean same = row.name().equals(name)
                && row.shortName().equals(shortName)
                && row.kind().code().equals(kind)
                && row.level().code().equals(level)
                && Objects.equals(row.province(), province)
                && (row.email() == null || row.email().equals(email))
                && row.verified() == verified
                && row.note().equals(note)
                && row.noteEn().equals(noteEn)
                && row.names().equals(List.copyOf(names));
        if (!same) {
            take(row);
        }
        return !same;
    }

    private void take(BodyRow row) {
        name = row.name();
        shortName = row.shortName();
        kind = row.kind().code();
        level = row.level().code();
        province = row.province();
        email = row.email() == null ? email : row.email();
        verified = row.verified();
        note = row.note();
        noteEn = row.noteEn();
        names.clear();
        names.addAll(row.names());
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

    Instant added() {
        return added;
    }

    long version() {
        return version;
    }
}
