package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Takes in many files and stays until all are read. The files are read here and by whatever portal works on the same queue; when this
 * process dies, the portal reads what is left.
 */
@ApplicationScoped
public class Ingest {
    private static final int READERS = 2;
    private static final long LOOK_MILLIS = 100;
    /** Nothing larger is read anyway, so it need not be copied first. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private final DocumentIntake intake;
    private final ReadingLane lane;
    private final DocumentLookup lookup;

    Ingest(DocumentIntake intake, ReadingLane lane, DocumentLookup lookup) {
        this.intake = intake;
        this.lane = lane;
        this.lookup = lookup;
    }

    /**
     * Takes in files and folders, which are walked, hidden files left out.
     *
     * @param about what holds for all of them; the file name is filled in for each
     * @param refusals told of each file that was not added, with the reason
     */
    public IngestSummary ingest(List<Path> paths, NewDocument about, BiConsumer<String, String> refusals)
            throws IOException, InterruptedException {
        IngestRun run = new IngestRun(refusals);
        AtomicBoolean more = new AtomicBoolean(true);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            for (int i = 0; i < READERS; i++) {
                readers.execute(() -> readWhile(more));
            }
            for (Path path : paths) {
                takeAll(path, about, run);
            }
            while (!run.settle(lookup.ended(run.waiting()))) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } finally {
            more.set(false);
            readers.shutdownNow();
            readers.awaitTermination(1, TimeUnit.MINUTES);
        }
        return run.summary();
    }

    private void takeAll(Path path, NewDocument about, IngestRun run) throws IOException {
        if (!Files.exists(path)) {
            run.looked();
            run.refuse(path.toString(), "there is no such file");
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.filter(Files::isRegularFile)
                    .filter(each -> !isHidden(path, each))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            run.looked();
            if (Files.size(file) > LARGEST) {
                run.refuse(file.toString(), ReadStatus.TOO_LARGE.code() + ": larger than 100 MB");
            } else {
                run.taken(file.toString(), intake.take(file, about.named(name(file), file.toString())));
            }
        }
    }

    private void readWhile(AtomicBoolean more) {
        try {
            while (more.get()) {
                if (!lane.readNext()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isHidden(Path root, Path file) {
        return !file.equals(root) && name(file).startsWith(".");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
