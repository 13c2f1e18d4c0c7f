package id.suluh.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.suluh.document.extract.ReaderClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents from the command to the search page, against a bare Tika loop over the same files: born-digital PDF, each repeated with a
 * comment at its end that makes it another file. Start of the command included. Arguments: folder, copies of each file.
 */
public final class PortalIngestBench {
    private PortalIngestBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/documents/id-ok");
        int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12;
        Figures figures = new Figures("portal-ingest");
        try (Workplace place = Workplace.create();
                BareLoopProcess loop = BareLoopProcess.start(ReaderClassPath.find())) {
            Path papers = Files.createDirectory(place.folder().resolve("papers"));
            List<Path> files = copies(folder, papers, copies);
            loop.read(files.subList(0, files.size() / copies));
            try (BenchPortal portal = BenchPortal.start(place.folder(), false)) {
                long began = System.nanoTime();
                JsonNode summary = portal.run("ingest", papers.toString(), "--public", "--wait");
                double read = Figures.since(began);
                portal.awaitFound("document", "", summary.path("added").asLong());
                double found = Figures.since(began);
                double bare = loop.read(files);
                double pages = summary.path("pages").asDouble();
                figures.print("read", "pages/s", pages / read);
                figures.print("searchable", "pages/s", pages / found);
                figures.print("bare loop", "pages/s", pages / bare);
                figures.print("searchable", "ratio to bare loop", bare / found);
            }
        }
    }

    private static List<Path> copies(Path folder, Path papers, int copies) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(each -> each.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        List<Path> all = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (Path file : files) {
                Path target = papers.resolve(copy + "-" + file.getFileName());
                Files.copy(file, target);
                Files.write(
                        target,
                        ("\n% copy " + copy + "\n").getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.APPEND);
                all.add(target);
            }
        }
        return all;
    }
}
