package id.suluh.document.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * Reads strangers' files. One child process does the parsing; it starts with the first file that needs it, ends when idle, and is
 * replaced when it hangs or dies. Safe for several threads: they take turns at the process and prepare and sort out beside it.
 */
public final class DocumentReader implements AutoCloseable {
    private static final String FETCHER = "files";

    private final ReaderFolder folder;
    private final ReaderLimits limits;
    private final ReaderProcess process;
    private final AtomicLong serial = new AtomicLong();

    private DocumentReader(ReaderFolder folder, ReaderLimits limits, ReaderProcess process) {
        this.folder = folder;
        this.limits = limits;
        this.process = process;
    }

    /**
     * A reader whose process keeps its temporary files below the given folder. Starts nothing yet.
     *
     * @param classPath folder with Tika and its parsers, see {@link ReaderClassPath}
     * @param temporary an existing folder; a folder of its own is made in it and removed on close
     */
    public static DocumentReader open(Path classPath, Path temporary, ReaderLimits limits) {
        try {
            ReaderFolder folder = ReaderFolder.create(temporary, classPath, limits);
            return new DocumentReader(
                    folder, limits, new ReaderProcess(PipesConfig.load(folder.configuration()), limits));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot prepare the reader in " + temporary, problem);
        } catch (TikaConfigException problem) {
            throw new IllegalStateException("the reader's configuration is wrong", problem);
        }
    }

    /** Removes from a folder what readers of killed processes left in it; parts of files may be among that. */
    public static void clearLeftOvers(Path temporary) throws IOException {
        ReaderFolder.clearLeftOvers(temporary);
    }

    /**
     * Reads one file. Whatever is wrong with the file is in the result.
     *
     * @param name as its owner named it; its ending tells what it claims to be
     * @throws InterruptedException when the thread is asked to stop; nothing is known of the file then
     */
    public Reading read(Path file, String name) throws InterruptedException {
        Optional<Reading> refused = Preflight.refuse(file, name);
        if (refused.isPresent()) {
            return refused.get();
        }
        Outcome outcome = new Outcome(limits);
        return parse(file, name).map(outcome::of).orElseGet(outcome::ofSilence);
    }

    private Optional<PipesResult> parse(Path file, String name) throws InterruptedException {
        String id = "r" + serial.incrementAndGet();
        try {
            Path link = folder.link(file, id, FileNames.harmless(name));
            try {
                return process.parse(tuple(id, link));
            } finally {
                Files.deleteIfExists(link);
                Files.deleteIfExists(folder.of(id));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private FetchEmitTuple tuple(String id, Path link) {
        ParseContext context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA, limits.text(), limits.embedded(), false));
        return new FetchEmitTuple(id, new FetchKey(FETCHER, link.toString()), new EmitKey(), new Metadata(), context);
    }

    /** Ends the process and removes its folder. */
    @Override
    public void close() {
        try {
            process.close();
            folder.remove();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
