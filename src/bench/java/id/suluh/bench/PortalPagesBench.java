package id.suluh.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages of records under an open load: requests leave at their times, whatever became of those before, and the time of each counts from
 * when it should have left. All kinds of records are opened equally often, each record chosen by a seed from the sitemap of a portal with
 * the demo world and invented processes. The load is made on the same machine. Arguments: processes, requests per second.
 */
public final class PortalPagesBench {
    private static final long SEED = 23;
    private static final int WARM_UP = 6_000;
    private static final int SECONDS = 60;
    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

    private PortalPagesBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int processes = Integer.parseInt(arguments[0]);
        int rate = Integer.parseInt(arguments[1]);
        try (Workplace place = Workplace.create()) {
            Path corpus = place.folder().resolve("corpus.jsonl");
            Corpus.write(corpus, processes, SEED);
            try (BenchPortal portal = BenchPortal.start(place.folder(), true)) {
                portal.run("import", "ocds", corpus.toString());
                portal.awaitFound("contract", "rekaan", processes);
                Map<String, List<String>> records = records(portal);
                Random random = new Random(SEED);
                warmUp(portal, drawn(records, WARM_UP, random));
                List<String> paths = drawn(records, rate * SECONDS, random);
                report(paths, load(portal, paths, rate), rate);
            }
        }
    }

    /** Paths of all public records by the first word of the path. */
    private static Map<String, List<String>> records(BenchPortal portal) throws IOException, InterruptedException {
        Map<String, List<String>> records = new TreeMap<>();
        for (String part : locations(portal, "/sitemap.xml")) {
            for (String path : locations(portal, part)) {
                int end = path.indexOf('/', 1);
                if (end > 0) {
                    records.computeIfAbsent(path.substring(1, end), first -> new ArrayList<>())
                            .add(path);
                }
            }
        }
        records.remove("en");
        return records;
    }

    private static List<String> locations(BenchPortal portal, String path) throws IOException, InterruptedException {
        Matcher found = LOCATION.matcher(portal.get(path).body());
        List<String> locations = new ArrayList<>();
        while (found.find()) {
            locations.add(found.group(1));
        }
        return locations;
    }

    private static List<String> drawn(Map<String, List<String>> records, int many, Random random) {
        List<List<String>> kinds = List.copyOf(records.values());
        return Stream.generate(() -> kinds.get(random.nextInt(kinds.size())))
                .limit(many)
                .map(kind -> kind.get(random.nextInt(kind.size())))
                .toList();
    }

    /** One page after the other, as code that was just started could not keep up with the load. */
    private static void warmUp(BenchPortal portal, List<String> paths) {
        for (String path : paths) {
            portal.open(URI.create(path))
                    .thenAccept(answer -> require(answer, path))
                    .join();
        }
    }

    /** Milliseconds that each page took. */
    private static double[] load(BenchPortal portal, List<String> paths, int rate) {
        AtomicLongArray nanos = new AtomicLongArray(paths.size());
        List<CompletableFuture<?>> open = new ArrayList<>(paths.size());
        long began = System.nanoTime();
        for (int request = 0; request < paths.size(); request++) {
            long due = began + request * TimeUnit.SECONDS.toNanos(1) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int which = request;
            open.add(portal.open(URI.create(paths.get(request))).thenAccept(answer -> {
                nanos.set(which, System.nanoTime() - due);
                require(answer, paths.get(which));
            }));
        }
        CompletableFuture.allOf(open.toArray(CompletableFuture[]::new)).join();
        return IntStream.range(0, paths.size())
                .mapToDouble(request -> nanos.get(request) / 1e6)
                .toArray();
    }

    private static void require(HttpResponse<Void> answer, String path) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    private static void report(List<String> paths, double[] milliseconds, int rate) {
        Figures figures = new Figures("portal-pages");
        Map<String, List<Double>> kinds = new TreeMap<>();
        for (int request = 0; request < milliseconds.length; request++) {
            String path = paths.get(request);
            kinds.computeIfAbsent(path.substring(1, path.indexOf('/', 1)), first -> new ArrayList<>())
                    .add(milliseconds[request]);
        }
        kinds.forEach((kind, each) -> figures.print(kind + ", 95 of 100 within", "ms", part(each, 0.95)));
        List<Double> all = kinds.values().stream().flatMap(List::stream).toList();
        for (double part : new double[] {0.5, 0.95, 0.99}) {
            figures.print(Math.round(part * 100) + " of 100 at " + rate + "/s within", "ms", part(all, part));
        }
    }

    private static double part(List<Double> milliseconds, double part) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
