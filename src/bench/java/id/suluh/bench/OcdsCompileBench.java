package id.suluh.bench;

import id.suluh.procurement.ocds.CompileOptions;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseCompiler;
import id.suluh.procurement.ocds.ReleaseReader;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How fast releases compile, reading and writing included: the real packages repeated under fresh OCIDs, and releases of a kilobyte, two a
 * process. Prints one line of JSON per figure: the median of five runs after two that warm up, by the clock and by the time the cores worked,
 * which other programs on the machine do not blur. Arguments: the folder of real packages, megabytes of input.
 */
public final class OcdsCompileBench {
    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final double MEGA = 1e6;

    private OcdsCompileBench() {}

    public static void main(String... arguments) throws IOException {
        Path real = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/ocds/real");
        long bytes = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 100) * 1_000_000;
        Path folder = Files.createTempDirectory("suluh-bench");
        try {
            if (Files.isDirectory(real)) {
                measure("real", repeated(real, folder.resolve("real.jsonl"), bytes));
            }
            measure("kilobyte", kilobytes(folder.resolve("kilobyte.jsonl"), bytes));
        } finally {
            Files.deleteIfExists(folder.resolve("real.jsonl"));
            Files.deleteIfExists(folder.resolve("kilobyte.jsonl"));
            Files.deleteIfExists(folder);
        }
    }

    private record Input(Path file, long releases) {}

    private static void measure(String data, Input input) throws IOException {
        double[] clock = new double[RUNS];
        double[] core = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long began = System.nanoTime();
            long worked = worked();
            compile(input.file());
            if (run >= 0) {
                clock[run] = (System.nanoTime() - began) / 1e9;
                core[run] = (worked() - worked) / 1e9;
            }
        }
        double size = Files.size(input.file()) / MEGA;
        Figures figures = new Figures("ocds-compile");
        figures.print(data, "MB/s", size / Figures.median(clock));
        figures.print(data, "MB/s per core", size / Figures.median(core));
        figures.print(data, "releases/s", input.releases() / Figures.median(clock));
        figures.print(data, "releases/s per core", input.releases() / Figures.median(core));
    }

    /** Time all cores worked for this process, the compiler and the collector of the machine included. */
    private static long worked() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static void compile(Path file) throws IOException {
        CompileOptions options = new CompileOptions(false, null, Map.of());
        try (OutputStream out = OutputStream.nullOutputStream();
                ReleaseCompiler compiler = new ReleaseCompiler(
                        options, message -> {}, Runtime.getRuntime().maxMemory() / 8)) {
            new ReleaseReader(compiler, InputStream.nullInputStream()).read(file.toString());
            compiler.write(out);
        }
    }

    private static Input repeated(Path real, Path file, long bytes) throws IOException {
        List<JsonObject> releases = new ArrayList<>();
        new ReleaseReader(collector(releases), InputStream.nullInputStream()).read(real.toString());
        long count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            List<String> ocids =
                    releases.stream().map(release -> release.text("ocid")).toList();
            long written = 0;
            for (int round = 0; written < bytes; round++) {
                for (int i = 0; i < releases.size(); i++) {
                    releases.get(i).put("ocid", ocids.get(i) + "-" + round);
                    byte[] line = JsonTree.bytes(releases.get(i));
                    out.write(line);
                    out.write('\n');
                    written += line.length + 1;
                    count++;
                }
            }
        }
        return new Input(file, count);
    }

    private static ReleaseSink collector(List<JsonObject> releases) {
        return new ReleaseSink() {
            @Override
            public void release(RawRelease release) throws IOException {
                releases.add(release.text().fields());
            }

            @Override
            public void refused(Refusal refusal) {}
        };
    }

    private static Input kilobytes(Path file, long bytes) throws IOException {
        String release = """
                {"ocid":"ocds-bench-%d","id":"%d","date":"2026-01-0%dT00:00:00Z","tag":["tender"],"initiationType":"tender",\
                "parties":[{"id":"b","name":"Dinas Contoh","roles":["buyer"]},{"id":"s","name":"PT Contoh","roles":["tenderer"]}],\
                "buyer":{"id":"b","name":"Dinas Contoh"},"tender":{"id":"t","title":"Pengadaan barang ke-%d","description":"%s",\
                "value":{"amount":%d,"currency":"IDR"},"items":[{"id":"1","description":"barang pertama","quantity":3,\
                "classification":{"scheme":"KBKI","id":"123"}},{"id":"2","description":"barang kedua","quantity":4.5,\
                "classification":{"scheme":"KBKI","id":"124"}}]}}
                """;
        long count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String description = "Uraian pekerjaan menurut rencana umum pengadaan. ".repeat(8);
            for (long written = 0; written < bytes; count++) {
                byte[] line = release.formatted(count / 2, count % 2, count % 2 + 1, count, description, count * 1000)
                        .getBytes(StandardCharsets.UTF_8);
                out.write(line);
                written += line.length;
            }
        }
        return new Input(file, count);
    }
}
