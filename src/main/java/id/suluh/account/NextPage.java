package id.suluh.account;

import java.util.regex.Pattern;

/** Where a visitor goes after logging in: a page of this portal and nowhere else. */
final class NextPage {
    /** One slash, then nothing a browser could read as another host, a scheme or a second header. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+~:@,;!*'()]{0,1000}");

    private static final String HOME = "/account";

    private NextPage() {}

    /** The page asked for, without language prefix, or the account's own where it is none of ours. */
    static String of(String asked) {
        return OWN_PAGE.matcher(asked).matches() ? asked : HOME;
    }
}
