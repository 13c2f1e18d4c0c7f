package id.suluh.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Red flags of invented processes in a running portal: processes per second of a first run, which stores all results, and of a second, which
 * finds nothing changed. Start of the command included. Argument: processes.
 */
public final class PortalFlagsBench {
    private static final long SEED = 19;

    private PortalFlagsBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int processes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        Figures figures = new Figures("portal-flags");
        try (Workplace place = Workplace.create()) {
            Path file = place.folder().resolve("corpus.jsonl");
            Corpus.write(file, processes, SEED);
            try (BenchPortal portal = BenchPortal.start(place.folder(), false)) {
                portal.run("import", "ocds", file.toString());
                long began = System.nanoTime();
                JsonNode first = portal.run("flags", "run");
                figures.print("first run", "processes/s", processes / Figures.since(began));
                began = System.nanoTime();
                JsonNode second = portal.run("flags", "run");
                figures.print("nothing changed", "processes/s", processes / Figures.since(began));
                if (second.path("changed").asLong() != 0
                        || first.path("processes").asLong() < processes) {
                    throw new IllegalStateException(first + "\n" + second);
                }
            }
        }
    }
}
