package id.suluh.seed.paper;

import java.util.Arrays;

/** The formats a paper can be written in. */
public enum PaperFormat {
    PDF("pdf"),
    WORD("docx"),
    EXCEL("xlsx"),
    WEB_PAGE("html"),
    TEXT("txt");

    private final String extension;

    PaperFormat(String extension) {
        this.extension = extension;
    }

    /** The end of a file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of that extension. */
    public static PaperFormat ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format of papers: " + extension));
    }

    /** The whole file. */
    public byte[] write(Paper paper) {
        return switch (this) {
            case PDF -> PdfPaper.write(paper);
            case WORD -> WordPaper.write(paper);
            case EXCEL -> ExcelPaper.write(paper);
            case WEB_PAGE -> PlainPaper.html(paper);
            case TEXT -> PlainPaper.text(paper);
        };
    }
}
