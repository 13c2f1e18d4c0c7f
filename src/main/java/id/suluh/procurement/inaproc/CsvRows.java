package id.suluh.procurement.inaproc;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Records from CSV, with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or, from older Windows, in windows-1252. */
final class CsvRows {
    private static final int HEAD = 1 << 16;
    private static final int HEADING = 30;
    private static final List<Character> SEPARATORS = List.of('|', '\t', ';', ',');

    private CsvRows() {}

    static void read(BufferedInputStream in, TableRows table) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = charset(head);
        boolean marked = charset.equals(StandardCharsets.UTF_8) && head.length > 2 && (head[0] & 0xff) == 0xef;
        in.skipNBytes(marked ? 3 : 0);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(new String(head, charset), table))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(in, charset))) {
            for (CsvRecord row : rows) {
                if (!table.row(List.copyOf(row.getFields()), row.getStartingLineNumber())) {
                    return;
                }
            }
        }
    }

    /** A character cut by the end of the head is no mistake, so the end is not told to the decoder. */
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
                .isError();
    }

    /** The sign that parts a line into a heading; without one that which is there most often. */
    private static char separator(String head, TableRows table) {
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(sign -> head.lines()
                                .limit(HEADING)
                                .mapToLong(line -> table.columns(line, sign))
                                .max()
                                .orElse(0))
                        .thenComparingLong(sign ->
                                head.chars().filter(each -> each == sign).count()))
                .orElse(',');
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
