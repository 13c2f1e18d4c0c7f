package id.suluh.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The bare loop in a process of its own, with the libraries of the reader. */
final class BareLoopProcess implements AutoCloseable {
    private final Process process;
    private final PrintStream ask;
    private final BufferedReader answer;

    private BareLoopProcess(Process process) {
        this.process = process;
        this.ask = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answer = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static BareLoopProcess start(Path libraries) throws IOException {
        try {
            Path here = Path.of(BareLoop.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new BareLoopProcess(new ProcessBuilder(
                            "java",
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:ActiveProcessorCount=1",
                            "-cp",
                            here + ":" + libraries + "/*",
                            BareLoop.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seconds for one round over the files. */
    double read(List<Path> files) throws IOException {
        files.forEach(file -> ask.println(file.toAbsolutePath()));
        ask.println();
        String seconds = answer.readLine();
        if (seconds == null) {
            throw new IOException("the bare loop ended");
        }
        return Double.parseDouble(seconds);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
