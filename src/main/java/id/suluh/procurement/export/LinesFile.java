package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Compiled releases, one a line. */
final class LinesFile implements YearFile {
    private final HashedFile file;
    private final OutputStream lines;
    private long count;

    LinesFile(Path path) throws IOException {
        file = HashedFile.at(path);
        lines = new GZIPOutputStream(file);
    }

    @Override
    public void add(JsonObject compiled, List<JsonObject> releases) throws IOException {
        lines.write(JsonTree.bytes(compiled));
        lines.write('\n');
        count++;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    @Override
    public List<BulkFile> described(String year, String state) throws IOException {
        return List.of(file.described(year, "jsonl.gz", "application/gzip", count, 0, state));
    }
}
