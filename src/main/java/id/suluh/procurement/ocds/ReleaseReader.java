package id.suluh.procurement.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads releases from files, folders, archives and standard input. Memory does not grow with the input. What cannot be read is refused with
 * file, line and reason, and reading goes on.
 */
public final class ReleaseReader {
    private static final List<String> READ = List.of(".json", ".jsonl", ".ndjson");

    private final InputWalk walk;
    private final InputStream standardInput;

    /** @param standardInput what {@code -} stands for */
    public ReleaseReader(ReleaseSink sink, InputStream standardInput) {
        this.walk = new InputWalk(READ, (name, in) -> new TextReader(name, sink).read(in), sink::refused);
        this.standardInput = standardInput;
    }

    /**
     * Reads a file, a folder with all under it in order of name, or {@code -}.
     *
     * @throws IOException when the sink fails
     */
    public void read(String path) throws IOException {
        if (path.equals("-")) {
            walk.stream("-", standardInput);
        } else {
            walk.path(path);
        }
    }
}
