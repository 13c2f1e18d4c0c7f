package id.suluh.procurement.ocds;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Releases in temporary files, one for each part of the hash range of OCIDs, so that all of one OCID lie in one file. With 128 parts a
 * gigabyte of input comes back in parts of eight megabytes. The version of a package may be known only at its end, so a release is stored
 * with the number of its package.
 */
final class SpillFiles implements Closeable {
    private static final int PARTS = 128;
    private static final int BUFFER = 1 << 15;

    private final Path folder = Files.createTempDirectory("suluh-ocds");
    private final List<DataOutputStream> parts = new ArrayList<>();
    private final List<PackageInfo> packages = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    SpillFiles() throws IOException {
        for (int part = 0; part < PARTS; part++) {
            OutputStream file = Files.newOutputStream(file(part));
            parts.add(new DataOutputStream(new BufferedOutputStream(file, BUFFER)));
        }
    }

    private Path file(int part) {
        return folder.resolve("part-" + part);
    }

    void add(RawRelease release) throws IOException {
        DataOutputStream out = parts.get(Math.floorMod(release.ocid().hashCode() * 0x9e3779b1, PARTS));
        byte[] ocid = release.ocid().getBytes(StandardCharsets.UTF_8);
        out.writeInt(ocid.length);
        out.write(ocid);
        out.writeInt(number(packages, release.from()));
        out.writeInt(number(files, release.origin().file()));
        out.writeLong(release.origin().line());
        out.writeInt(release.text().length());
        out.write(release.text().bytes());
    }

    /** Neighbours come from the same file and package, so only the last one is compared. */
    private static <T> int number(List<T> known, T one) {
        int last = known.size() - 1;
        if (last >= 0 && known.get(last).equals(one)) {
            return last;
        }
        known.add(one);
        return last + 1;
    }

    void forEach(ReleaseGroups.Visitor visitor) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            parts.get(part).close();
            Map<String, List<StoredRelease>> groups = groups(part);
            Files.delete(file(part));
            for (Map.Entry<String, List<StoredRelease>> group : groups.entrySet()) {
                visitor.group(group.getKey(), group.getValue());
            }
        }
    }

    private Map<String, List<StoredRelease>> groups(int part) throws IOException {
        Map<String, List<StoredRelease>> groups = new LinkedHashMap<>();
        long left = Files.size(file(part));
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(part)), BUFFER))) {
            while (left > 0) {
                byte[] ocid = in.readNBytes(in.readInt());
                OcdsVersion version = packages.get(in.readInt()).version();
                Origin origin = new Origin(files.get(in.readInt()), in.readLong());
                byte[] text = in.readNBytes(in.readInt());
                left -= 4L + ocid.length + 4 + 4 + 8 + 4 + text.length;
                groups.computeIfAbsent(new String(ocid, StandardCharsets.UTF_8), first -> new ArrayList<>(1))
                        .add(new StoredRelease(new JsonText(text), origin, version));
            }
        }
        return groups;
    }

    @Override
    public void close() throws IOException {
        for (int part = 0; part < PARTS; part++) {
            parts.get(part).close();
            Files.deleteIfExists(file(part));
        }
        Files.deleteIfExists(folder);
    }
}
