package id.suluh.search.find;

import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the next page of an API list begins. Opaque to callers, so that what is inside may change. */
final class Cursor {
    private static final Pattern PAGE = Pattern.compile("page:([0-9]{1,3})");

    private Cursor() {}

    static String write(int page) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("page:" + page).getBytes(StandardCharsets.US_ASCII));
    }

    /** The page; the first one without a cursor. */
    static int read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 1;
        }
        try {
            Matcher page = PAGE.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (page.matches()) {
                return Math.max(1, Math.min(SearchAddress.LAST_PAGE, Integer.parseInt(page.group(1))));
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private static Invalid unknown() {
        return new Invalid(List.of(new FieldProblem("cursor", "take it from \"next\" of the page before")));
    }
}
