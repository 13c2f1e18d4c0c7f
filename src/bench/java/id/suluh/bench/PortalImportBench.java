package id.suluh.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Invented processes imported beside a running portal: releases per second until the command ends and until all are found by searching,
 * and how much quicker the same import is a second time. Start of the command included. Argument: processes.
 */
public final class PortalImportBench {
    private static final long SEED = 17;

    private PortalImportBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int processes = Integer.parseInt(arguments[0]);
        Figures figures = new Figures("portal-import");
        try (Workplace place = Workplace.create()) {
            Path file = place.folder().resolve("corpus.jsonl");
            long releases = Corpus.write(file, processes, SEED);
            try (BenchPortal portal = BenchPortal.start(place.folder(), false)) {
                long began = System.nanoTime();
                JsonNode first = portal.run("import", "ocds", file.toString());
                double stored = Figures.since(began);
                portal.awaitFound("contract", "rekaan", processes);
                double found = Figures.since(began);
                require(first.path("added").asLong() == releases, first);
                began = System.nanoTime();
                JsonNode second = portal.run("import", "ocds", file.toString());
                double again = Figures.since(began);
                require(second.path("unchanged").asLong() == releases, second);
                figures.print("stored", "releases/s", releases / stored);
                figures.print("searchable", "releases/s", releases / found);
                figures.print("second import", "times faster", stored / again);
            }
        }
    }

    private static void require(boolean whole, JsonNode summary) {
        if (!whole) {
            throw new IllegalStateException("not all went in: " + summary);
        }
    }
}
