package id.suluh.document;

import id.suluh.document.extract.MetadataNames;
import id.suluh.document.extract.ReadStatus;
import id.suluh.document.extract.Reading;
import id.suluh.platform.Jakarta;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a reading is kept with the document itself; the pages are kept beside it. */
record ReadResult(
        ReadStatus status,
        String reason,
        @Nullable String mediaType,
        @Nullable String language,
        int pageCount,
        @Nullable String title,
        @Nullable LocalDate date,
        Map<String, List<String>> metadata) {

    static ReadResult of(Reading reading) {
        return new ReadResult(
                reading.status(),
                reading.reason(),
                reading.type(),
                reading.language(),
                reading.pages().size(),
                reading.first(MetadataNames.TITLE),
                day(reading.first(MetadataNames.CREATED)),
                reading.metadata());
    }

    /** The day in Jakarta; files write moments, days and nonsense. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            return text.endsWith("Z")
                    ? LocalDate.ofInstant(Instant.parse(text), Jakarta.ZONE)
                    : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
