package id.suluh.seed.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.seed.paper.PaperFormat;

/**
 * One sort of paper that accompanies a purchase: a row of {@code papers.csv}.
 *
 * @param kind number of the document in the disclosure list (1 to 39), or {@code other}
 */
record PaperTemplate(String name, PaperFormat format, String kind, String title) {
    static PaperTemplate of(NamedCsvRecord row) {
        return new PaperTemplate(
                row.getField("template"),
                PaperFormat.ofExtension(row.getField("format")),
                row.getField("kind"),
                row.getField("title"));
    }

    String text() {
        return Vocabulary.text("papers/" + name + ".txt");
    }
}
