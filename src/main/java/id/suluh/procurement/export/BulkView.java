package id.suluh.procurement.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the bulk files.
 *
 * @param asOf null while there are none
 * @param data the same as a schema.org data set, for search engines
 */
public record BulkView(@Nullable Instant asOf, String licenseName, String license, List<Year> years, String data) {
    /** The files that hold the same. */
    public record Content(String name, List<BulkFile> files) {
        /** Lines, releases or rows, of a year in several files all of them. */
        public long rows() {
            String format = files.get(0).format();
            return files.stream()
                    .filter(file -> file.format().equals(format))
                    .mapToLong(BulkFile::rows)
                    .sum();
        }
    }

    /** The files of one year; its name is a number or {@code undated}. */
    public record Year(String name, List<BulkFile> files) {
        /** Name of its permanent anchor. */
        public String anchor() {
            return "y" + name;
        }

        /** The same by what they hold; a table of rows has a CSV and a sheet. */
        public List<Content> contents() {
            Map<String, List<BulkFile>> byContent = new LinkedHashMap<>();
            files.forEach(file -> byContent
                    .computeIfAbsent(file.content(), first -> new ArrayList<>())
                    .add(file));
            return byContent.entrySet().stream()
                    .map(each -> new Content(each.getKey(), each.getValue()))
                    .toList();
        }

        /** Whether its processes bear no date. */
        public boolean undated() {
            return name.equals("undated");
        }
    }
}
