package id.suluh.procurement.export;

/**
 * A file of the bulk set, as {@code datapackage.json} tells it.
 *
 * @param path its name, the same each night
 * @param year of its processes; {@code undated} for those without one
 * @param rows lines, releases or rows of a table
 * @param leftOut rows beyond what a sheet can hold
 * @param state of the processes it was made of: while it is the same, so is the file
 */
public record BulkFile(
        String path,
        String year,
        String format,
        String mediatype,
        long bytes,
        String hash,
        long rows,
        long leftOut,
        String state) {

    /** As datapackages name things. */
    public String name() {
        return path.replace('.', '-');
    }

    /** What it holds, the same for all its formats: {@code compiled}, {@code ocds} or the name of a table. */
    public String content() {
        return format.startsWith("jsonl") ? "compiled" : path.substring(0, path.indexOf('-'));
    }

    /** The format in letters that people know. */
    public String label() {
        return switch (format) {
            case "jsonl.gz" -> "JSON lines (gz)";
            case "ocds.zip" -> "JSON (zip)" + part();
            case "csv.gz" -> "CSV (gz)";
            default -> "XLSX";
        };
    }

    /** Of a year in several files, which of them; empty for the first. */
    private String part() {
        String number = path.substring(content().length() + 1 + year.length(), path.lastIndexOf('.'));
        return number.replace('-', ' ');
    }

    /** Path of the download. */
    public String href() {
        return "/bulk/" + path;
    }
}
