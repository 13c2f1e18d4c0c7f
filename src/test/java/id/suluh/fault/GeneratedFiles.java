package id.suluh.fault;

import id.suluh.document.extract.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A folder of made files: texts, web pages and PDFs, each with a word that stands in no other, and all with one word in common.
 *
 * @param common what all of them say; also the beginning of their names
 */
record GeneratedFiles(Path folder, String common, List<Made> files) {
    private static final int OF_A_KIND = 12;
    /** A PDF keeps the reader busy for long enough to be killed over it. */
    private static final int PDF_PAGES = 60;

    /** One file: its name, the word that only it has, and how many pages it has. */
    record Made(String name, String word, int pages) {}

    static GeneratedFiles in(Path parent, String common) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(common));
        List<Made> files = new ArrayList<>();
        for (int i = 0; i < OF_A_KIND; i++) {
            files.add(write(folder, common + "-" + i + ".txt", common, 1));
            files.add(write(folder, common + "-" + i + ".html", common, 1));
            files.add(write(folder, common + "-" + i + ".pdf", common, PDF_PAGES));
        }
        return new GeneratedFiles(folder, common, files);
    }

    int pages() {
        return files.stream().mapToInt(Made::pages).sum();
    }

    private static Made write(Path folder, String name, String common, int pages) throws IOException {
        String word = word(name);
        String text = "Naskah %s tentang %s".formatted(common, word);
        Files.write(
                folder.resolve(name),
                switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                    case "html" -> SampleFiles.bytes("<html><body><p>" + text + "</p></body></html>");
                    case "pdf" ->
                        SampleFiles.pdf(IntStream.rangeClosed(1, pages)
                                .mapToObj(page -> text + ", lembar " + page)
                                .toArray(String[]::new));
                    default -> SampleFiles.bytes(text);
                });
        return new Made(name, word, pages);
    }

    /** Letters only, and far from each other, so that neither stemming nor a guess at a typing error brings two together. */
    private static String word(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16)
                .chars()
                .map(each -> 'b' + Character.digit(each, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
