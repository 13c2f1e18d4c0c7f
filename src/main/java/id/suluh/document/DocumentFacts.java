package id.suluh.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document as it stands, as a value. */
record DocumentFacts(
        String code,
        String title,
        String kind,
        String fileName,
        String path,
        String sha256,
        long size,
        @Nullable String mediaType,
        @Nullable String language,
        @Nullable String status,
        String reason,
        int pageCount,
        @Nullable LocalDate date,
        String source,
        @Nullable String processOcid,
        Instant addedAt,
        @Nullable Instant readAt,
        Map<String, List<String>> metadata) {}
