package id.suluh.procurement.ocds;

/**
 * Where something was read.
 *
 * @param file name of the file, with the entry after {@code !} for an archive; {@code -} for standard input
 * @param line line of the file, from 1; 0 for the file as a whole
 */
public record Origin(String file, long line) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
