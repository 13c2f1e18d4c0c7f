package id.suluh.document.extract;

/**
 * A file inside the file.
 *
 * @param path names from the outermost container inwards, separated by {@code /}; only a label, never a path to write to
 * @param reading what was read of it; its own children stand beside it in the container's list
 */
public record EmbeddedFile(String path, Reading reading) {}
