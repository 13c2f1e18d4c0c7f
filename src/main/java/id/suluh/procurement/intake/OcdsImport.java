package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseReader;
import id.suluh.procurement.ocds.ReleaseSink;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings OCDS releases into the portal. Releases go in batches, each a transaction with everything that follows from it, so a process that
 * dies leaves whole batches, and a second import of the same input adds what is missing.
 */
@ApplicationScoped
public class OcdsImport {
    private final ReleaseStore store;
    private final ImportRuns runs;
    private final Clock clock;

    OcdsImport(ReleaseStore store, ImportRuns runs, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Imports files, folders and archives.
     *
     * @param standardInput what a path {@code -} stands for
     * @param demo whether this is the fictional world, which can be taken away again
     * @param refusals told of each refusal as it happens
     * @throws IOException when reading fails for a reason that lies not in the input
     */
    public ImportSummary run(List<String> paths, InputStream standardInput, boolean demo, Consumer<Refusal> refusals)
            throws IOException {
        return run(files(paths, standardInput), ImportOrder.files(paths, demo), refusals);
    }

    /** The releases in files, folders and archives. */
    public static Source files(List<String> paths, InputStream standardInput) {
        return sink -> {
            ReleaseReader reader = new ReleaseReader(sink, standardInput);
            for (String path : paths) {
                reader.read(path);
            }
        };
    }

    /** Something that finds releases and hands them over. */
    @FunctionalInterface
    public interface Source {
        void readInto(ReleaseSink sink) throws IOException;
    }

    /**
     * Imports what a source finds.
     *
     * @throws IOException when reading fails for a reason that lies not in the input
     */
    public ImportSummary run(Source source, ImportOrder order, Consumer<Refusal> refusals) throws IOException {
        Batches batches = new Batches(new ImportRun(runs.start(order), order.demo()), refusals);
        try {
            source.readInto(batches);
            batches.flush();
        } catch (IOException | RuntimeException broken) {
            failed(batches, broken);
            throw broken;
        }
        ImportSummary summary = batches.summary();
        runs.finish(batches.run.id(), summary, batches.tally);
        return summary;
    }

    private void failed(Batches batches, Exception cause) {
        try {
            runs.fail(batches.run.id(), batches.summary(), batches.tally);
        } catch (RuntimeException also) {
            cause.addSuppressed(also);
        }
    }

    /** Collects releases until a batch is worth a transaction. */
    private final class Batches implements ReleaseSink {
        /** A transaction takes a few milliseconds whatever it holds; at two kilobytes a release this is two megabytes of it. */
        private static final int RELEASES = 1000;

        private static final long BYTES = 8L << 20;

        /** How long a run may be silent: its page is read by people. */
        private static final Duration SILENCE = Duration.ofSeconds(5);

        private final ImportRun run;
        private final Consumer<Refusal> refusals;
        private final Set<Long> processes = new HashSet<>();
        private final RunTally tally = new RunTally();
        private Instant heard = clock.instant();
        private List<RawRelease> batch = new ArrayList<>();
        private long bytes;
        private long read;
        private long added;
        private long unchanged;
        private long refused;

        Batches(ImportRun run, Consumer<Refusal> refusals) {
            this.run = run;
            this.refusals = refusals;
        }

        @Override
        public void release(RawRelease release) {
            read++;
            tally.read(release);
            batch.add(release);
            bytes += release.text().length();
            if (batch.size() >= RELEASES || bytes >= BYTES) {
                flush();
            }
        }

        @Override
        public void refused(Refusal refusal) {
            refused++;
            tally.refused(refusal);
            refusals.accept(refusal);
        }

        @Override
        public void unread(String file, Set<String> columns) {
            tally.unread(file, columns);
        }

        void flush() {
            if (batch.isEmpty()) {
                return;
            }
            StoredBatch stored = store.add(run, batch);
            run.know(stored.sources());
            added += stored.added();
            unchanged += stored.unchanged();
            stored.refusals().forEach(this::refused);
            stored.processes()
                    .forEach(ocid -> processes.add(
                            Hash.of(ocid.getBytes(StandardCharsets.UTF_8)).fingerprint()));
            batch = new ArrayList<>();
            bytes = 0;
            Instant now = clock.instant();
            if (heard.plus(SILENCE).isBefore(now)) {
                heard = now;
                runs.progress(run.id(), summary(), tally);
            }
        }

        ImportSummary summary() {
            return new ImportSummary(read, added, unchanged, refused, processes.size(), run.id());
        }
    }
}
