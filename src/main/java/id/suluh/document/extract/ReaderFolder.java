package id.suluh.document.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder one reader works in: what its process is told, its temporary files, and links to the files it is to read. */
final class ReaderFolder {
    private final Path root;

    private ReaderFolder(Path root) {
        this.root = root;
    }

    static ReaderFolder create(Path parent, Path classPath, ReaderLimits limits) throws IOException {
        Path root = Files.createTempDirectory(
                        parent,
                        FolderOwner.thisProcess().prefix(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                .toAbsolutePath();
        Files.createDirectory(root.resolve("tmp"));
        Files.createDirectory(root.resolve("in"));
        Map<String, String> values = Map.of(
                "folder", root.toString(),
                "classpath", classPath.toAbsolutePath().toString(),
                "java", ProcessHandle.current().info().command().orElse("java"),
                "timeout", Long.toString(limits.parse().toMillis()),
                "idle", Long.toString(limits.idle().toMillis()),
                "depth", Integer.toString(limits.depth()),
                "heap", Integer.toString(limits.heapMegabytes()));
        write(root.resolve("tika-config.xml"), values, "r--------");
        write(root.resolve("reader.sh"), values, "r-x------");
        return new ReaderFolder(root);
    }

    /** Removes the folders of processes that were killed. */
    static void clearLeftOvers(Path parent) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.list(parent)) {
            all = found.toList();
        }
        for (Path each : all) {
            Optional<FolderOwner> owner =
                    FolderOwner.named(String.valueOf(each.getFileName())).filter(gone -> !gone.alive());
            if (owner.isPresent()) {
                new ReaderFolder(each).remove();
            }
        }
    }

    Path configuration() {
        return root.resolve("tika-config.xml");
    }

    /** A link that carries the file's name, which stored files do not have: some kinds are told apart by its ending. */
    Path link(Path file, String id, String name) throws IOException {
        Files.createDirectory(of(id));
        return Files.createSymbolicLink(of(id).resolve(name), file.toRealPath());
    }

    /** Folder for the link of one reading. */
    Path of(String id) {
        return root.resolve("in").resolve(id);
    }

    void remove() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(root)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    private static void write(Path file, Map<String, String> values, String permissions) throws IOException {
        String text;
        String resource = "/reader/" + file.getFileName();
        try (InputStream template =
                Objects.requireNonNull(ReaderFolder.class.getResourceAsStream(resource), resource)) {
            text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> each : values.entrySet()) {
            text = text.replace("@" + each.getKey() + "@", each.getValue());
        }
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
