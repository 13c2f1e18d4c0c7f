package id.suluh.bench;

import id.suluh.document.extract.DocumentReader;
import id.suluh.document.extract.ReaderClassPath;
import id.suluh.document.extract.ReaderLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast the reader gets pages out of born-digital files, against a bare loop of Tika and PDFBox over the same files in one process of
 * the same heap. Both take turns, five times after one round that warms up; the medians are printed. Argument: the folder of files.
 */
public final class DocumentReadBench {
    private static final int RUNS = 5;

    private DocumentReadBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/documents/id-ok");
        Path libraries = ReaderClassPath.find();
        Path temporary = Files.createTempDirectory("suluh-bench");
        List<Path> files = files(folder);
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        long pages = 0;
        try (DocumentReader reader = DocumentReader.open(libraries, temporary, ReaderLimits.STANDARD);
                BareLoopProcess loop = BareLoopProcess.start(libraries)) {
            for (int run = -1; run < RUNS; run++) {
                long began = System.nanoTime();
                pages = read(reader, files);
                double took = (System.nanoTime() - began) / 1e9;
                double bareTook = loop.read(files);
                if (run >= 0) {
                    ours[run] = took;
                    bare[run] = bareTook;
                }
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        Figures figures = new Figures("document-read");
        figures.print("reader", "pages/s", pages / Figures.median(ours));
        figures.print("bare loop", "pages/s", pages / Figures.median(bare));
        figures.print("reader", "ratio to bare loop", Figures.median(bare) / Figures.median(ours));
    }

    private static long read(DocumentReader reader, List<Path> files) throws InterruptedException {
        long pages = 0;
        for (Path file : files) {
            pages += reader.read(file, String.valueOf(file.getFileName()))
                    .pages()
                    .size();
        }
        return pages;
    }

    /** Archives are left out: the bare loop does not count what is inside them. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }
}
