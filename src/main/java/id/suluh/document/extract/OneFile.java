package id.suluh.document.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** What came back of one file, the container or one within. */
final class OneFile {
    /** Fewer files than the limit can come back when one of them is itself left out, so the flag and not the count is asked. */
    private static final String TOO_MANY = "X-TIKA:EXCEPTION:embedded_resource_limit_reached";

    /** Faults by a word of their trace, first match decides. Order matters: a bomb is reported through other exceptions. */
    private static final List<Fault> FAULTS = List.of(
            new Fault("EncryptedDocumentException", ReadStatus.ENCRYPTED, "The file asks for a password."),
            new Fault("InvalidPasswordException", ReadStatus.ENCRYPTED, "The file asks for a password."),
            new Fault("ZeroByteFileException", ReadStatus.EMPTY, "The file has no bytes."),
            new Fault("zip bomb", ReadStatus.LIMIT, "The file would unpack to far more than its size."),
            new Fault("Zip bomb", ReadStatus.LIMIT, "The file would unpack to far more than its size."),
            new Fault(
                    "entity expansions",
                    ReadStatus.LIMIT,
                    "The file's entities would unpack to far more than its size."),
            new Fault(
                    "UnsupportedFormatException", ReadStatus.UNSUPPORTED, "There is no reader for this kind of file."),
            new Fault(
                    "UnsupportedZipFeature",
                    ReadStatus.UNSUPPORTED,
                    "The archive is packed in a way that is not read."));

    private record Fault(String trace, ReadStatus status, String reason) {}

    private final Metadata metadata;
    private final ReaderLimits limits;
    private final int children;

    OneFile(Metadata metadata, ReaderLimits limits, int children) {
        this.metadata = metadata;
        this.limits = limits;
        this.children = children;
    }

    Reading reading() {
        String type = type(metadata);
        String content = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        List<PageText> pages = content == null ? List.of() : new Xhtml(type).pages(content);
        Map<String, List<String>> named = MetadataNames.of(metadata);
        boolean cut = pages.size() > limits.pages() && "application/pdf".equals(type);
        if (cut) {
            pages = List.copyOf(pages.subList(0, limits.pages()));
        }
        Reading read = new Reading(ReadStatus.OK, "", type, LanguageGuess.of(pages), pages, named, List.of());
        return judge(read, cut);
    }

    private Reading judge(Reading read, boolean cut) {
        Optional<String> trace = trace();
        if (trace.isPresent()) {
            Fault fault = fault(trace.get());
            return read.hasText()
                    ? read.with(ReadStatus.PARTIAL, "Only a part could be read. " + fault.reason())
                    : Reading.of(fault.status(), fault.reason(), read.type());
        }
        if (cut) {
            return read.with(ReadStatus.PARTIAL, "Only the first " + limits.pages() + " pages were read.");
        }
        if ("true".equals(metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED))) {
            return read.with(ReadStatus.PARTIAL, "Only the first " + limits.text() + " characters were read.");
        }
        if ("true".equals(metadata.get(TOO_MANY))) {
            return read.with(ReadStatus.PARTIAL, "Only the first " + limits.embedded() + " files inside were read.");
        }
        if (metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM) != null) {
            return read.with(ReadStatus.PARTIAL, "Some files inside could not be unpacked.");
        }
        return read.hasText() || children > 0 ? read : withoutText(read);
    }

    private Reading withoutText(Reading read) {
        if (Arrays.asList(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                .contains("org.apache.tika.parser.EmptyParser")) {
            return Reading.of(ReadStatus.UNSUPPORTED, "There is no reader for this kind of file.", read.type());
        }
        String type = read.type() == null ? "" : read.type();
        boolean picture = type.startsWith("image/") || type.equals("application/pdf");
        return read.with(
                ReadStatus.EMPTY,
                picture
                        ? "The file holds pictures and no text; text in pictures is not recognised."
                        : "The file holds no text.");
    }

    private Optional<String> trace() {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.CONTAINER_EXCEPTION))
                .or(() -> Optional.ofNullable(metadata.get(TikaCoreProperties.EMBEDDED_EXCEPTION)));
    }

    private static Fault fault(String trace) {
        return FAULTS.stream()
                .filter(row -> trace.contains(row.trace()))
                .findFirst()
                .orElse(new Fault("", ReadStatus.REFUSED, "The file is damaged."));
    }

    /** Media type without parameters. */
    static @Nullable String type(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null ? null : type.replaceFirst("\\s*;.*$", "");
    }
}
