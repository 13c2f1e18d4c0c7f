package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The records of one file: of the kind asked for, or that of the heading above them, or else that of the first record. */
final class FileRows implements RowSink {
    private final RecordKinds kinds;
    private final boolean isAsked;
    private final Taker taker;
    private final Set<String> unread = new TreeSet<>();
    private @Nullable RecordKind kind;
    private @Nullable Refusal refusal;

    /** Takes a record of a known kind. */
    interface Taker {
        void row(RecordKind kind, Row row) throws IOException;
    }

    FileRows(RecordKinds kinds, @Nullable RecordKind asked, Taker taker) {
        this.kinds = kinds;
        this.kind = asked;
        this.isAsked = asked != null;
        this.taker = taker;
    }

    @Override
    public boolean row(Row row) throws IOException {
        if (kind == null) {
            kind = kinds.of(row.columns()).orElse(null);
        }
        if (kind == null) {
            refusal = new Refusal(
                    row.origin(), "records of an unknown kind; columns: " + String.join(", ", row.columns()));
            return false;
        }
        unread.addAll(kind.unread(row.columns()));
        taker.row(kind, kind.assumed(row));
        return true;
    }

    @Override
    public boolean isHeading(Set<String> columns) {
        if (couldBeHeading(columns)) {
            kind = isAsked ? kind : kinds.of(columns).orElse(null);
            return true;
        }
        return false;
    }

    @Override
    public boolean couldBeHeading(Set<String> columns) {
        return isAsked ? columns.size() > 1 : kinds.of(columns).isPresent();
    }

    /** Columns of the file that the map of its kind does not name. */
    Set<String> unread() {
        return unread;
    }

    /** Why the file as a whole was not read. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
