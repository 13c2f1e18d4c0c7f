package id.suluh.document.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;

/**
 * The child process, replaced when it stops answering. Tika itself ends a parse that takes too long, but waits for ever for a process
 * that was frozen between two files; hence a second, outer limit.
 */
final class ReaderProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final PipesConfig config;
    private final Duration parse;
    private final ExecutorService caller = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    });
    private PipesParser parser;
    private boolean answered;

    ReaderProcess(PipesConfig config, ReaderLimits limits) {
        this.config = config;
        this.parse = limits.parse();
        this.parser = new PipesParser(config);
    }

    /** What came back; empty when the process did not answer in time or could not be started, and was ended. */
    synchronized Optional<PipesResult> parse(FetchEmitTuple file) throws InterruptedException, IOException {
        PipesParser mine = parser;
        Future<PipesResult> answer = caller.submit(() -> mine.parse(file));
        Duration limit = answered ? parse.plus(GRACE) : parse.plus(START);
        try {
            PipesResult result = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            answered = result.getStatus() == PipesResult.STATUS.PARSE_SUCCESS;
            return Optional.of(result);
        } catch (TimeoutException | ExecutionException silent) {
            replace(answer);
            return Optional.empty();
        } catch (InterruptedException stop) {
            replace(answer);
            throw stop;
        }
    }

    private void replace(Future<PipesResult> answer) throws IOException {
        parser.close();
        answer.cancel(true);
        parser = new PipesParser(config);
        answered = false;
    }

    @Override
    public synchronized void close() throws IOException {
        parser.close();
        caller.shutdownNow();
    }
}
