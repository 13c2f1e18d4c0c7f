package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of one file, all of one kind: the one asked for, or that of the first record. */
final class FileRows implements RowSink {
    private final RecordKinds kinds;
    private final boolean isAsked;
    private final Taker taker;
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
        taker.row(kind, row);
        return true;
    }

    @Override
    public boolean isHeading(Set<String> columns) {
        return isAsked ? columns.size() > 1 : kinds.of(columns).isPresent();
    }

    /** Why the file as a whole was not read. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
