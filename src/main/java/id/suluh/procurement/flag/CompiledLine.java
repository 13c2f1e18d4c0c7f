package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A line of the input, not yet read. */
final class CompiledLine {
    private final long number;
    private final byte[] text;

    CompiledLine(long number, byte[] text) {
        this.number = number;
        this.text = text;
    }

    boolean isBlank() {
        for (byte each : text) {
            if (!Character.isWhitespace(each)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the line holds.
     *
     * @param process null when it has no OCID, or the line is no JSON
     * @param problem null unless the line is no JSON
     */
    record Read(@Nullable Tendering process, @Nullable String problem) {}

    Read read() {
        try {
            return new Read(JsonTree.value(text) instanceof JsonObject release ? Tendering.of(release) : null, null);
        } catch (IOException broken) {
            String reason =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            return new Read(null, "line " + number + ": not JSON: " + reason);
        }
    }
}
