package id.suluh.procurement.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of changes: behind the change of that number. The mark proves that it is this portal's change, and not one of the same
 * number in a database that was restored from an older backup.
 */
record Cursor(long number, int mark) {
    /** Before all changes. */
    static final Cursor START = new Cursor(0, 0);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9a-f]{1,8})");

    /** The cursor of that text; empty when it is none. */
    static Optional<Cursor> of(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Cursor(Long.parseLong(matcher.group(1)), Integer.parseUnsignedInt(matcher.group(2), 16)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + "-" + Integer.toHexString(mark);
    }
}
