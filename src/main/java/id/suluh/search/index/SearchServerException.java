package id.suluh.search.index;

/** Elasticsearch refused a request or did not answer. */
public final class SearchServerException extends RuntimeException {
    private final int status;

    SearchServerException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }
}
