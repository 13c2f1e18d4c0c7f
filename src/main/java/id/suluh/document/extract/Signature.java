package id.suluh.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the first bytes say a file is, and which endings that agrees with. Only what matters for refusing early; the rest is Tika's. */
enum Signature {
    PDF,
    ZIP,
    OLE2,
    RTF,
    MARKUP,
    PROGRAM,
    OTHER;

    /** A PDF may begin after some rubbish; its readers look this far. */
    private static final int PDF_WITHIN = 1024;

    /** Which signatures an ending agrees with. Old office endings stand on files of every office kind; that is common and harmless. */
    private static final List<Claim> CLAIMS = List.of(
            new Claim(Set.of("pdf"), EnumSet.of(PDF)),
            new Claim(Set.of("docx", "docm", "xlsx", "xlsm", "xlsb", "pptx", "pptm"), EnumSet.of(ZIP, OLE2, MARKUP)),
            new Claim(Set.of("odt", "ods", "odp"), EnumSet.of(ZIP, MARKUP)),
            new Claim(Set.of("rtf"), EnumSet.of(RTF)),
            new Claim(Set.of("zip"), EnumSet.of(ZIP)));

    private record Claim(Set<String> extensions, Set<Signature> agrees) {}

    /** What these first bytes are of. */
    static Signature of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.substring(0, Math.min(text.length(), PDF_WITHIN)).contains("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("PK")) {
            return ZIP;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE2;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.startsWith("MZ") || text.startsWith("\u007fELF") || text.startsWith("#!")) {
            return PROGRAM;
        }
        String start = text.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        return start.startsWith("<") ? MARKUP : OTHER;
    }

    /** The reading of a file whose name says something else than its first bytes. */
    Optional<Reading> contradicts(String extension) {
        if (this == PROGRAM) {
            return Optional.of(Reading.of(ReadStatus.UNSUPPORTED, "The file is a program.", null));
        }
        return CLAIMS.stream()
                .filter(claim -> claim.extensions().contains(extension))
                .filter(claim -> !claim.agrees().contains(this))
                .findFirst()
                .map(claim -> Reading.of(
                        ReadStatus.REFUSED,
                        "The name says " + extension.toUpperCase(Locale.ROOT) + ", the content is something else.",
                        null));
    }
}
