package id.suluh.cli;

import id.suluh.document.extract.DocumentReader;
import id.suluh.document.extract.ReadStatus;
import id.suluh.document.extract.ReaderClassPath;
import id.suluh.document.extract.ReaderLimits;
import id.suluh.document.extract.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code read}: what the reader makes of files, one line of JSON each. Offline. */
@Command(
        name = "read",
        description = "Reads documents and prints what was found, one JSON object a line. Starts no server.")
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, office documents, archives, mail, text")
    private List<Path> files = List.of();

    private final ReadingJson json = new ReadingJson(System.out);

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("suluh-read-");
        int refused = 0;
        try (DocumentReader reader = DocumentReader.open(ReaderClassPath.find(), temporary, ReaderLimits.STANDARD)) {
            for (Path file : files) {
                refused += read(reader, file) ? 0 : 1;
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        return refused == 0 ? 0 : 1;
    }

    /** Whether the file was taken. */
    private boolean read(DocumentReader reader, Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            System.err.println(file + ": there is no such readable file");
            return false;
        }
        Path name = file.getFileName();
        Reading reading = reader.read(file, name == null ? file.toString() : name.toString());
        json.write(file.toString(), reading);
        boolean taken = reading.status().count() == ReadStatus.Count.ADDED;
        if (!taken) {
            System.err.println(file + ": " + reading.status().code() + ": " + reading.reason());
        }
        return taken;
    }
}
