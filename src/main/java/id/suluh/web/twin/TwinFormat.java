package id.suluh.web.twin;

import java.util.Locale;

/** The formats that every list has beside its page. */
public enum TwinFormat {
    // A search engine pages through 10,000 results at most; who needs more takes the bulk files.
    CSV("text/csv; charset=UTF-8; header=present", 10_000),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 10_000),
    JSON("application/json", 10_000),
    /** A feed reader asks for what is new, every hour. */
    ATOM("application/atom+xml; charset=UTF-8", 50);

    /** As the last part of a path template. */
    public static final String PATTERN = ".{format:csv|xlsx|json|atom}";

    private final String mediaType;
    private final int most;

    TwinFormat(String mediaType, int most) {
        this.mediaType = mediaType;
        this.most = most;
    }

    /** The format of an address that fits the pattern. */
    public static TwinFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The end of the address, such as {@code csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** So many rows are given at most. */
    public int most() {
        return most;
    }

    /** Whether it is kept as a file rather than read at once. */
    boolean file() {
        return this == CSV || this == XLSX;
    }

    String mediaType() {
        return mediaType;
    }

    TableWriter writer() {
        return switch (this) {
            case CSV -> new CsvTable();
            case XLSX -> new ExcelTable();
            case JSON -> new JsonTable();
            case ATOM -> new AtomFeed();
        };
    }
}
