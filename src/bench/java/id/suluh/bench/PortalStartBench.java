package id.suluh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Seconds from the command to the first page, on an empty folder and on one that was used, and the memory of each process once nothing
 * has happened for two minutes: proportional set size, by which shared pages count once.
 */
public final class PortalStartBench {
    private static final int RUNS = 5;
    private static final Duration IDLE = Duration.ofMinutes(2);

    private PortalStartBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Figures figures = new Figures("portal-start");
        try (Workplace place = Workplace.create()) {
            figures.print("first start", "s", start(place.folder()));
            double[] warm = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                warm[run] = start(place.folder());
            }
            figures.print("warm start", "s", Figures.median(warm));
            idle(place.folder(), figures);
        }
    }

    private static double start(Path folder) throws IOException {
        long began = System.nanoTime();
        BenchPortal portal = BenchPortal.start(folder, true);
        double seconds = Figures.since(began);
        portal.close();
        return seconds;
    }

    private static void idle(Path folder, Figures figures) throws IOException, InterruptedException {
        try (BenchPortal portal = BenchPortal.start(folder, true)) {
            Thread.sleep(IDLE.toMillis());
            double all = 0;
            for (Kind kind : Kind.values()) {
                double sum = portal.processes()
                        .filter(process -> Kind.of(process, portal) == kind)
                        .mapToDouble(PortalStartBench::proportionalMegabytes)
                        .sum();
                figures.print(kind.name().toLowerCase(Locale.ROOT), "MB idle", sum);
                all += sum;
            }
            figures.print("all", "MB idle", all);
        }
    }

    private enum Kind {
        PORTAL,
        ELASTICSEARCH,
        POSTGRESQL,
        READER;

        static Kind of(ProcessHandle process, BenchPortal portal) {
            String command = read(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            if (process.pid() == portal.process().pid()) {
                return PORTAL;
            }
            return command.contains("postgres")
                    ? POSTGRESQL
                    : command.contains("elasticsearch") ? ELASTICSEARCH : READER;
        }
    }

    private static double proportionalMegabytes(ProcessHandle process) {
        return read(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))
                        .lines()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024.0;
    }

    /** A process that just ended counts nothing. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
