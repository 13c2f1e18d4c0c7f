package id.suluh.body;

import id.suluh.platform.error.NotFound;

/** The number of a page in an address. */
final class PageNumber {
    /** 25 a page: more pages than there are bodies in the country. */
    private static final int LAST = 10_000;

    private PageNumber() {}

    /** The number; fails with {@link NotFound} for anything that is no page. */
    static int of(String text) {
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > LAST) {
            throw new NotFound("no such page of the directory");
        }
        return Integer.parseInt(text);
    }
}
