package id.suluh.seed.paper;

import id.suluh.seed.paper.Paper.Block;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A paper as a WordprocessingML document of three parts, the fewest that word processors accept. */
final class WordPaper {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """;

    private WordPaper() {}

    static byte[] write(Paper paper) {
        StringBuilder body = new StringBuilder(paragraph(paper.title(), true));
        for (Block block : paper.blocks()) {
            body.append(
                    switch (block.kind()) {
                        case HEADING -> paragraph(block.text(), true);
                        case PARAGRAPH -> paragraph(block.text(), false);
                        case ROW -> row(block);
                        case NEW_PAGE -> "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
                    });
        }
        body.append(paragraph(paper.footer(), false));
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("_rels/.rels", bytes(RELATIONS));
        parts.put("word/document.xml", bytes(document));
        return Packed.zip(parts);
    }

    private static String paragraph(String text, boolean strong) {
        return "<w:p><w:r>" + (strong ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
                + Markup.escape(text) + "</w:t></w:r></w:p>";
    }

    private static String row(Block block) {
        String cells = block.texts().stream()
                .map(cell -> "<w:tc><w:tcPr/>" + paragraph(cell, false) + "</w:tc>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + cells + "</w:tr></w:tbl>";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
