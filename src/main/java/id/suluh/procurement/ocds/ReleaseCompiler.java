package id.suluh.procurement.ocds;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads releases in any order and writes one merged release per OCID as a JSON line. Small input keeps the order in which the OCIDs first
 * appeared. Memory is bounded by a budget, not by the input. Merging uses all cores; the output does not depend on it.
 */
public final class ReleaseCompiler implements ReleaseSink, Closeable {
    /** Large enough to outweigh handing it over, small enough that a few of them are nothing beside the budget. */
    private static final long BATCH = 512 << 10;

    private final CompileOptions options;
    private final CompileRules rules;
    private final Consumer<String> messages;
    private final ReleaseGroups groups;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private long refused;

    /**
     * @param messages refusals and warnings, each a sentence with its place
     * @param budget bytes of input to keep in memory before temporary files are used
     */
    public ReleaseCompiler(CompileOptions options, Consumer<String> messages, long budget) {
        this.options = options;
        this.rules = CompileRules.of(options);
        this.messages = messages;
        this.groups = new ReleaseGroups(budget);
    }

    @Override
    public void release(RawRelease release) throws IOException {
        groups.add(release);
    }

    @Override
    public void refused(Refusal refusal) {
        refused++;
        messages.accept(refusal.toString());
    }

    /**
     * Writes what was read.
     *
     * @return how many refusals there were, of input and of OCIDs
     */
    public long write(OutputStream out) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Merges merges = new Merges(workers, out);
            groups.forEach(merges);
            merges.finish();
        } finally {
            workers.shutdownNow();
        }
        return refused;
    }

    /** Hands batches to the workers and writes them in the order they were handed over. */
    private final class Merges implements ReleaseGroups.Visitor {
        private final ExecutorService workers;
        private final OutputStream out;
        private final Deque<Future<MergeBatch>> running = new ArrayDeque<>();
        private MergeBatch batch = new MergeBatch(rules, options.versioned());

        Merges(ExecutorService workers, OutputStream out) {
            this.workers = workers;
            this.out = out;
        }

        @Override
        public void group(String ocid, List<StoredRelease> releases) throws IOException {
            batch.add(ocid, releases);
            if (batch.bytes() >= BATCH) {
                hand();
            }
        }

        private void hand() throws IOException {
            running.addLast(workers.submit(batch));
            batch = new MergeBatch(rules, options.versioned());
            if (running.size() > 2 * cores) {
                take(running.removeFirst());
            }
        }

        void finish() throws IOException {
            hand();
            while (!running.isEmpty()) {
                take(running.removeFirst());
            }
        }

        private void take(Future<MergeBatch> merging) throws IOException {
            try {
                MergeBatch merged = merging.get();
                merged.lines().writeTo(out);
                merged.messages().forEach(messages);
                refused += merged.refused();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IOException("merging failed", e.getCause());
            }
        }
    }

    @Override
    public void close() throws IOException {
        groups.close();
    }
}
