package id.suluh.procurement.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which source a file is of.
 *
 * @param publisher whether the package says so; else the name is what the names of such files have in common
 */
record SourceName(boolean publisher, String name) {
    /** Files whose names are only numbers have nothing in common but that. */
    private static final String NUMBERS = "#";

    /** The publisher the package names, else the family of the file's name: without endings, dates and numbers. */
    static SourceName of(@Nullable String publisher, String path) {
        if (publisher != null && !publisher.isBlank()) {
            return new SourceName(true, PublicWords.name(publisher));
        }
        if (path.equals("-")) {
            return new SourceName(false, path);
        }
        String outer = path.split("!", -1)[0];
        String family = PublicWords.file(outer)
                .replaceFirst("(?i)(\\.(json|jsonl|ndjson|csv|tsv|xlsx|xlsm|xls|gz|zip))+$", "")
                .replaceAll("[0-9]+", "")
                .replaceAll("[ ._-]+", " ")
                .strip();
        return new SourceName(false, family.isEmpty() ? NUMBERS : family);
    }
}
