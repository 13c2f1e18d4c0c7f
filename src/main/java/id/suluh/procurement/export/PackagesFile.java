package id.suluh.procurement.export;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Release packages in a zip, which is full before it has ten megabytes. A release that is larger alone has a package alone. */
final class PackagesFile implements Closeable {
    /** Of a package as it is: reads comfortably, and packed it fits into what a full zip has left. */
    private static final long PACKAGE = 9_900_000;

    /** Packed, JSON has a third of its size or less; ten megabytes in all are what the standard's guidance allows. */
    private static final long FULL = 6_500_000;

    private final String name;
    private final PackageHead head;
    private final Instant asOf;
    private final HashedFile file;
    private final ZipOutputStream zip;
    private @Nullable JsonGenerator json;
    private int packages;
    private long bytes;
    private long count;

    PackagesFile(Path path, PackageHead head, Instant asOf) throws IOException {
        this.name = path.getFileName().toString();
        this.head = head;
        this.asOf = asOf;
        this.file = HashedFile.at(path);
        this.zip = new ZipOutputStream(file);
    }

    void add(JsonObject release) throws IOException {
        byte[] text = JsonTree.bytes(release);
        if (json != null && bytes + text.length > PACKAGE) {
            end();
        }
        JsonGenerator open = json == null ? begin() : json;
        open.writeRawValue(new String(text, StandardCharsets.UTF_8));
        bytes += text.length + 1;
        count++;
    }

    /** Whether the next release belongs into another zip. */
    boolean full() {
        return file.written() >= FULL;
    }

    private JsonGenerator begin() throws IOException {
        String entry = "%s-%04d.json".formatted(name.replace(".zip", ""), ++packages);
        zip.putNextEntry(new ZipEntry(entry));
        JsonGenerator begun = JsonTree.generator(new Kept(zip));
        begun.writeStartObject();
        head.write(begun, "/bulk/" + name + "#" + entry, asOf);
        begun.writeArrayFieldStart("releases");
        json = begun;
        bytes = 0;
        return begun;
    }

    private void end() throws IOException {
        if (json != null) {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            json = null;
            zip.closeEntry();
        }
    }

    /** The zip stays open when a package in it ends. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] text, int from, int length) throws IOException {
            out.write(text, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        zip.close();
    }

    BulkFile described(String year, String state) throws IOException {
        return file.described(year, "ocds.zip", "application/zip", count, 0, state);
    }
}
