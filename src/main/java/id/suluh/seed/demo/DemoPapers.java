package id.suluh.seed.demo;

import id.suluh.seed.paper.Packed;
import id.suluh.seed.paper.Paper;
import id.suluh.seed.paper.PaperFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes every sort of paper for the purchases that are shown whole, and one archive for each of them. */
final class DemoPapers {
    private static final String FOOTER = "Dokumen rekaan untuk memperagakan Suluh; tidak menunjuk siapa pun.";

    private final List<PaperTemplate> templates;

    DemoPapers(List<PaperTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    List<DemoPaper> of(Purchase purchase) {
        PaperWords words = new PaperWords(purchase);
        List<DemoPaper> papers = new ArrayList<>();
        Map<String, byte[]> packed = new LinkedHashMap<>();
        for (PaperTemplate template : templates) {
            Paper paper = Paper.read(template.title() + ": " + purchase.title(), FOOTER, words.fill(template.text()));
            String name = fileName(template.title(), purchase, template.format().extension());
            byte[] content = template.format().write(paper);
            papers.add(paper(purchase, name, template.title(), template.kind(), content));
            if (template.format() == PaperFormat.WORD || template.format() == PaperFormat.TEXT) {
                // Written anew with other words, so that the archive does not repeat files that stand beside it.
                Paper copy = Paper.read(template.title() + ", salinan arsip", FOOTER, words.fill(template.text()));
                packed.put(name, template.format().write(copy));
            }
        }
        papers.add(paper(
                purchase,
                fileName("Arsip pengadaan", purchase, "zip"),
                "Arsip pengadaan",
                "other",
                Packed.zip(packed)));
        return papers;
    }

    private static DemoPaper paper(Purchase purchase, String name, String title, String kind, byte[] content) {
        return new DemoPaper(
                name,
                title + ": " + purchase.title(),
                kind,
                purchase.ocid(),
                purchase.buyer().name(),
                content);
    }

    private static String fileName(String title, Purchase purchase, String extension) {
        String words =
                (title + " " + purchase.number()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words + "." + extension;
    }
}
