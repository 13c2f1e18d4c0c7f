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
import java.util.List;

/** Records from CSV, with commas, semicolons or tabs, in UTF-8 or, from older Windows, in windows-1252. */
final class CsvRows {
    private static final int HEAD = 1 << 16;

    private CsvRows() {}

    static void read(BufferedInputStream in, TableRows table) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        boolean marked = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb;
        in.skipNBytes(marked ? 3 : 0);
        Charset charset = isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(new String(head, charset)))
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

    private static char separator(String head) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
