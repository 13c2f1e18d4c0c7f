package id.suluh.procurement.inaproc;

import de.siegmar.fastcsv.reader.CsvParseException;
import id.suluh.procurement.ocds.JsonLines;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** A file of an export, in whichever format: known by its first bytes. */
final class ExportFile {
    /** Enough to see a first line of common size. */
    private static final int HEAD = 1 << 20;

    private final String name;
    private final RowSink sink;

    ExportFile(String name, RowSink sink) {
        this.name = name;
        this.sink = sink;
    }

    void read(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD - 1);
        in.reset();
        Optional<String> foreign = ForeignFormat.of(head);
        if (foreign.isPresent()) {
            refuse(foreign.get());
        } else if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            workbook(in);
        } else {
            EncodedText encoded = EncodedText.of(head);
            text(encoded.open(in), encoded.text(head));
        }
    }

    private void workbook(BufferedInputStream in) throws IOException {
        try {
            SheetRows.read(in, name, sink);
        } catch (ExcelReaderException broken) {
            refuse("the workbook is damaged: " + broken.getMessage() + "; open it and save it as .xlsx again");
        }
    }

    private void text(Reader text, String head) throws IOException {
        String start = head.stripLeading();
        if (start.isEmpty()) {
            refuse("the file is empty; export it again");
        } else if (start.charAt(0) == '[' || start.charAt(0) == '{') {
            boolean lines = JsonLines.are(start.getBytes(StandardCharsets.UTF_8), name);
            JsonRows rows = new JsonRows(name, sink);
            if (lines) {
                rows.lines(text);
            } else {
                rows.read(text);
            }
        } else {
            TableRows table = TableRows.ofText(name, sink);
            try {
                CsvRows.read(text, head, table);
                table.finish();
            } catch (CsvParseException broken) {
                refuse("the table is damaged: " + broken.getMessage()
                        + "; a text with quotation marks in it must stand in quotation marks");
            } catch (UncheckedIOException broken) {
                // The archive around it is damaged, which whoever opened that tells.
                throw broken.getCause();
            }
        }
    }

    private void refuse(String reason) {
        sink.refused(new Refusal(new Origin(name, 0), reason));
    }
}
