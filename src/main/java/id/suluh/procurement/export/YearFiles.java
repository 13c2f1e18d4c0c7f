package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All files of one year, written side by side in one pass over its processes. */
final class YearFiles implements Closeable {
    private final List<YearFile> files = new ArrayList<>();

    YearFiles(Path folder, String year, PackageHead head, Instant asOf) throws IOException {
        files.add(new LinesFile(folder.resolve("contracts-" + year + ".jsonl.gz")));
        files.add(new PackagesFiles(folder, "ocds-" + year, head, asOf));
        for (BulkTable table : BulkTable.ALL) {
            files.add(new CsvFile(folder.resolve(table.file() + "-" + year + ".csv.gz"), table));
            files.add(new ExcelFile(folder.resolve(table.file() + "-" + year + ".xlsx"), table));
        }
    }

    void add(JsonObject compiled, List<JsonObject> releases) throws IOException {
        for (YearFile file : files) {
            file.add(compiled, releases);
        }
    }

    /** What they became, once they are closed. */
    List<BulkFile> described(String year, String state) throws IOException {
        List<BulkFile> described = new ArrayList<>();
        for (YearFile file : files) {
            described.addAll(file.described(year, state));
        }
        return described;
    }

    @Override
    public void close() throws IOException {
        for (YearFile file : files) {
            file.close();
        }
    }
}
