package id.suluh.bench;

import id.suluh.procurement.flag.FlagRun;
import id.suluh.procurement.flag.FlagSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** All eleven indicators over invented compiled releases. Argument: how many processes; every second has a second line. */
public final class OcdsFlagsBench {
    private static final long SEED = 18;
    private static final double MEGA = 1e6;

    private OcdsFlagsBench() {}

    public static void main(String... arguments) throws IOException {
        int processes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 667_000;
        Figures figures = new Figures("ocds-flags");
        try (Workplace place = Workplace.create()) {
            Path file = place.folder().resolve("corpus.jsonl");
            long lines = Corpus.write(file, processes, SEED);
            long began = System.nanoTime();
            FlagRun run = new FlagRun(FlagSettings.standard(), problem -> {
                throw new IllegalStateException(problem);
            });
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out = OutputStream.nullOutputStream()) {
                run.read(in);
                run.write(out);
            }
            double seconds = Figures.since(began);
            figures.print(lines + " lines", "s", seconds);
            figures.print("speed", "MB/s", Files.size(file) / MEGA / seconds);
            figures.print("a line", "bytes", (double) Files.size(file) / lines);
        }
    }
}
