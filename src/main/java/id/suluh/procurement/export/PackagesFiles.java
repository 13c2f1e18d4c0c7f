package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The release packages of a year in as many zips as they need: {@code ocds-2026.zip}, {@code ocds-2026-2.zip} and so on. */
final class PackagesFiles implements YearFile {
    private final Path folder;
    private final String name;
    private final PackageHead head;
    private final Instant asOf;
    private final List<PackagesFile> parts = new ArrayList<>();
    private PackagesFile open;

    PackagesFiles(Path folder, String name, PackageHead head, Instant asOf) throws IOException {
        this.folder = folder;
        this.name = name;
        this.head = head;
        this.asOf = asOf;
        this.open = next();
    }

    private PackagesFile next() throws IOException {
        String part = parts.isEmpty() ? "" : "-" + (parts.size() + 1);
        PackagesFile next = new PackagesFile(folder.resolve(name + part + ".zip"), head, asOf);
        parts.add(next);
        return next;
    }

    @Override
    public void add(JsonObject compiled, List<JsonObject> releases) throws IOException {
        for (JsonObject release : releases) {
            if (open.full()) {
                open.close();
                open = next();
            }
            open.add(release);
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    @Override
    public List<BulkFile> described(String year, String state) throws IOException {
        List<BulkFile> described = new ArrayList<>();
        for (PackagesFile part : parts) {
            described.add(part.described(year, state));
        }
        return described;
    }
}
