package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of one file: of the kind asked for, or that of the heading above them, or else that of the first record. */
final class FileRows implements RowSink {
    private final RecordKinds kinds;
    private final boolean isAsked;
    private final Taker taker;
    private final Consumer<Refusal> refusals;
    private final Map<String, String> names = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();
    private @Nullable RecordKind kind;

    /** Takes a record of a known kind. */
    interface Taker {
        void row(RecordKind kind, Row row) throws IOException;
    }

    FileRows(RecordKinds kinds, @Nullable RecordKind asked, Taker taker, Consumer<Refusal> refusals) {
        this.kinds = kinds;
        this.kind = asked;
        this.isAsked = asked != null;
        this.taker = taker;
        this.refusals = refusals;
    }

    @Override
    public boolean row(Row written) throws IOException {
        Row row = written.renamed(this::column);
        if (kind == null) {
            kind = kinds.of(row.columns()).orElse(null);
        }
        if (kind == null) {
            refused(new Refusal(
                    row.origin(),
                    "records of an unknown kind: name it with --type, or describe it with --map; columns: "
                            + String.join(", ", row.columns())));
            return false;
        }
        take(kind, row);
        return true;
    }

    private void take(RecordKind kind, Row row) throws IOException {
        String cut = leftOut.see(kind, row);
        if (cut != null) {
            refused(
                    new Refusal(
                            row.origin(),
                            kind.name() + ": " + cut
                                    + " lost digits in a spreadsheet (as 1.23457E+17); give the column the format Text and export it again"));
            return;
        }
        taker.row(kind, kind.assumed(row.keeping(name -> kind.reads(column(Columns.name(name))))));
        for (Inside inside : kind.insides()) {
            RecordKind inner = kinds.named(inside.kind()).orElseThrow();
            for (String column : inside.columns()) {
                for (JsonObject object : row.objects(column)) {
                    take(inner, row.part(object, inside.shared()).renamed(this::column));
                }
            }
        }
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.accept(refusal);
    }

    @Override
    public boolean isHeading(Set<String> columns) {
        if (couldBeHeading(columns)) {
            kind = isAsked ? kind : kinds.of(known(columns)).orElse(null);
            return true;
        }
        return false;
    }

    @Override
    public boolean couldBeHeading(Set<String> columns) {
        return isAsked ? columns.size() > 1 : kinds.of(known(columns)).isPresent();
    }

    /** What was left out of the records, which were taken in without it. */
    LeftOut leftOut() {
        return leftOut;
    }

    private Set<String> known(Set<String> columns) {
        Set<String> known = new LinkedHashSet<>();
        columns.forEach(column -> known.add(column(column)));
        return known;
    }

    private String column(String name) {
        return names.computeIfAbsent(name, kinds::column);
    }
}
