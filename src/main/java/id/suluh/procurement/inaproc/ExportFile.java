package id.suluh.procurement.inaproc;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.siegmar.fastcsv.reader.CsvParseException;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** A file of an export, in whichever format: known by its first bytes. */
final class ExportFile {
    private static final int ENOUGH = 4096;

    private final String name;
    private final RowSink sink;
    private final Consumer<Refusal> refusals;

    ExportFile(String name, RowSink sink, Consumer<Refusal> refusals) {
        this.name = name;
        this.sink = sink;
        this.refusals = refusals;
    }

    void read(BufferedInputStream in) throws IOException {
        try {
            rows(in);
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            refuse(line, "not JSON: " + broken.getOriginalMessage() + "; nothing after it was read");
        } catch (CsvParseException | ExcelReaderException broken) {
            refuse(0, "the table is damaged: " + broken.getMessage());
        }
    }

    private void rows(BufferedInputStream in) throws IOException {
        in.mark(ENOUGH);
        byte[] head = in.readNBytes(ENOUGH - 1);
        in.reset();
        int start = first(head);
        List<TableRows> tables = new ArrayList<>();
        if (start >= head.length) {
            refuse(0, "the file is empty");
        } else if (head[0] == 'P' && head[1] == 'K') {
            SheetRows.read(in, () -> table(tables));
        } else if (head[start] == '[' || head[start] == '{') {
            in.skipNBytes(start);
            new JsonRows(name, sink).read(in);
        } else {
            CsvRows.read(in, table(tables));
        }
        if (!tables.isEmpty() && tables.stream().noneMatch(TableRows::hasHeading)) {
            List<String> seen = tables.get(0).unknownHeading();
            refuse(1, "no heading of a known kind; columns: " + String.join(", ", seen));
        }
    }

    private TableRows table(List<TableRows> tables) {
        TableRows table = new TableRows(name, sink);
        tables.add(table);
        return table;
    }

    /** The first byte that is neither a mark of UTF-8 nor white. */
    private static int first(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) {
            at++;
        }
        return at;
    }

    private void refuse(long line, String reason) {
        refusals.accept(new Refusal(new Origin(name, line), reason));
    }
}
