package id.suluh.document.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitData;
import org.jspecify.annotations.Nullable;

/** Turns what came back from the reader's process into a reading. */
final class Outcome {
    private final ReaderLimits limits;

    Outcome(ReaderLimits limits) {
        this.limits = limits;
    }

    Reading of(PipesResult result) {
        return switch (result.getStatus()) {
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> read(found(result));
            case TIMEOUT ->
                Reading.of(
                        ReadStatus.TIMEOUT,
                        "Reading took longer than " + limits.parse().toSeconds() + " seconds.",
                        type(result));
            case OOM ->
                Reading.of(
                        ReadStatus.LIMIT,
                        "Reading needed more than " + limits.heapMegabytes() + " MB of memory.",
                        type(result));
            case EMPTY_OUTPUT -> Reading.of(ReadStatus.EMPTY, "Nothing was found in the file.", type(result));
            default ->
                Reading.of(
                        ReadStatus.CRASH,
                        "The reader's process ended while it read the file (" + result.getStatus() + ").",
                        type(result));
        };
    }

    /** The reading of a file on which the process fell silent or did not even start. */
    Reading ofSilence() {
        return Reading.of(ReadStatus.CRASH, "The reader's process did not answer and was ended.", null);
    }

    private Reading read(List<Metadata> found) {
        if (found.isEmpty()) {
            return Reading.of(ReadStatus.EMPTY, "Nothing was found in the file.", null);
        }
        List<EmbeddedFile> children = new ArrayList<>();
        boolean tooDeep = false;
        for (Metadata each : found.subList(1, found.size())) {
            if (depth(each) > limits.depth()) {
                tooDeep = true;
            } else if (!isDecoration(each)) {
                children.add(new EmbeddedFile(path(each), new OneFile(each, limits, 0).reading()));
            }
        }
        Reading reading = new OneFile(found.get(0), limits, children.size()).reading();
        if (tooDeep && reading.status() == ReadStatus.OK) {
            reading = reading.with(
                    ReadStatus.PARTIAL, "Only files up to " + limits.depth() + " levels inside were read.");
        }
        boolean allLocked = !children.isEmpty()
                && !reading.hasText()
                && children.stream().allMatch(child -> child.reading().status() == ReadStatus.ENCRYPTED);
        if (allLocked) {
            reading = reading.with(ReadStatus.ENCRYPTED, "Everything in the archive asks for a password.");
        }
        return reading.with(List.copyOf(children));
    }

    private static int depth(Metadata metadata) {
        Integer depth = metadata.getInt(TikaCoreProperties.EMBEDDED_DEPTH);
        return depth == null ? 1 : depth;
    }

    /** Pictures within the text and thumbnails are part of the page, not files of their own. */
    private static boolean isDecoration(Metadata metadata) {
        String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY);
        String type = metadata.get(Metadata.CONTENT_TYPE);
        boolean picture = type != null && type.startsWith("image/");
        return "THUMBNAIL".equals(role) || ("INLINE".equals(role) && picture);
    }

    private static String path(Metadata metadata) {
        String path = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_PATH);
        String name = path == null ? metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) : path;
        return name == null ? "" : name.replaceFirst("^/+", "");
    }

    private static List<Metadata> found(PipesResult result) {
        EmitData data = result.getEmitData();
        return data == null ? List.of() : data.getMetadataList();
    }

    private static @Nullable String type(PipesResult result) {
        List<Metadata> found = found(result);
        return found.isEmpty() ? null : OneFile.type(found.get(0));
    }
}
