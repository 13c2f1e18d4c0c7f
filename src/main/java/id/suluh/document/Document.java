package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file, or a file inside one. */
@Entity
@Table(name = "document")
class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;

    @Version
    private long version;

    private @Nullable Long parentId;
    private String path;
    private String sha256;
    private long size;
    private String fileName;
    private String source;
    private String title;
    private String kind;
    private @Nullable Long bodyId;
    private @Nullable String processOcid;
    private String visibility;
    private @Nullable String removalReason;
    private boolean demo;
    private @Nullable String mediaType;
    private @Nullable String language;
    private @Nullable String status;
    private String reason;
    private int pageCount;
    private @Nullable LocalDate date;

    @Convert(converter = MetadataColumn.class)
    private Map<String, List<String>> metadata;

    private Instant addedAt;
    private @Nullable Instant readAt;

    protected Document() {}

    Document(String code, StoredFile file, NewDocument about, Instant addedAt) {
        this.code = code;
        this.path = "";
        this.sha256 = file.sha256();
        this.size = file.size();
        this.fileName = about.fileName();
        this.source = about.source();
        this.title = about.title() == null ? Titles.ofFile(about.fileName()) : about.title();
        this.kind = about.kind().code();
        this.bodyId = about.bodyId();
        this.processOcid = about.processOcid();
        this.visibility = about.visibility().code();
        this.demo = about.demo();
        this.reason = "";
        this.metadata = Map.of();
        this.addedAt = addedAt;
    }

    /** A file inside this one: what holds for the container holds for it. */
    Document child(String childCode, Document container, String childPath) {
        String name = childPath.substring(childPath.lastIndexOf('/') + 1);
        NewDocument about =
                new NewDocument(name, source, null, DocumentKind.OTHER, bodyId, processOcid, visibility(), demo);
        Document child = new Document(childCode, new StoredFile(sha256, size), about, addedAt);
        child.parentId = container.id;
        child.path = childPath;
        return child;
    }

    /** Takes what the reader made of it. A title given by hand stays. */
    void read(ReadResult result, Instant at) {
        status = result.status().code();
        reason = result.reason();
        mediaType = result.mediaType();
        language = result.language();
        pageCount = result.pageCount();
        metadata = result.metadata();
        date = result.date();
        readAt = at;
        if (result.status().count() != ReadStatus.Count.ADDED) {
            // What cannot be read cannot be vouched for either.
            visibility = Visibility.PRIVATE.code();
        }
        if (title.equals(Titles.ofFile(fileName))) {
            title = Titles.better(result.title(), title);
        }
    }

    /** Makes it visible to anyone; a document that was taken down stays down. Returns whether anything changed. */
    boolean publish() {
        boolean readable = status == null || ReadStatus.of(status).count() == ReadStatus.Count.ADDED;
        boolean changes = readable && visibility.equals(Visibility.PRIVATE.code());
        visibility = changes ? Visibility.PUBLIC.code() : visibility;
        return changes;
    }

    /** Whether anyone may find it: public, and read. */
    boolean findable() {
        return status != null && visibility() == Visibility.PUBLIC;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Visibility visibility() {
        return Visibility.of(visibility);
    }

    @Nullable
    String removalReason() {
        return removalReason;
    }

    boolean demo() {
        return demo;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    @Nullable
    Long bodyId() {
        return bodyId;
    }

    @Nullable
    String status() {
        return status;
    }

    DocumentFacts facts() {
        return new DocumentFacts(
                code,
                title,
                kind,
                fileName,
                path,
                sha256,
                size,
                mediaType,
                language,
                status,
                reason,
                pageCount,
                date,
                source,
                processOcid,
                addedAt,
                readAt,
                metadata);
    }
}
