package id.suluh.procurement.ocds;

import java.io.IOException;

/** JSON as it stands in the input, to the byte, and not yet looked into. */
public final class JsonText {
    private final byte[] bytes;

    JsonText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    /**
     * Its fields.
     *
     * @throws IOException when the text is not JSON after all
     */
    public JsonObject fields() throws IOException {
        return JsonTree.parse(bytes);
    }
}
