package id.suluh.document.extract;

import java.util.Locale;

/** What became of reading a file. The lower-case name is the word of the command line, the API and the database. */
public enum ReadStatus {
    /** All of its text was read. */
    OK,
    /** Some text was read and some is missing; the reason says which. */
    PARTIAL,
    /** Asks for a password. */
    ENCRYPTED,
    /** Readable, but without text: no bytes, or only pictures. */
    EMPTY,
    /** Of a kind the reader has no parser for. */
    UNSUPPORTED,
    /** Larger than the reader takes. */
    TOO_LARGE,
    /** Would unpack to more than the reader takes, or needed more memory. */
    LIMIT,
    /** Not finished in time. */
    TIMEOUT,
    /** The reader's process ended while reading it. */
    CRASH,
    /** Damaged, or not what its name says. */
    REFUSED;

    /** How a command counts it. */
    public enum Count {
        ADDED,
        REFUSED,
        FAILED
    }

    /** The word used outside. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that word. */
    public static ReadStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Readable files are added; files nobody could read are refused; files the reader could not cope with failed. */
    public Count count() {
        return switch (this) {
            case OK, PARTIAL, EMPTY -> Count.ADDED;
            case ENCRYPTED, UNSUPPORTED, TOO_LARGE, REFUSED -> Count.REFUSED;
            case LIMIT, TIMEOUT, CRASH -> Count.FAILED;
        };
    }

    /** Whether a second attempt may end otherwise. A file that hangs or is damaged does so each time; a process can be killed by chance. */
    public boolean mayPass() {
        return this == CRASH;
    }
}
