package id.suluh.request.clock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Article codes such as {@code UU 14/2008 22 (7)} in words. */
public final class Articles {
    private static final Pattern CODE =
            Pattern.compile("(\\S+ \\d+/\\d{4})(?: (\\d+))?(?: \\((\\d+)\\))?(?: ([a-z]))?");

    private Articles() {}

    /** "Pasal 22 ayat (7) UU 14/2008", "article 22(7) of UU 14/2008"; several codes parted by semicolons are joined. */
    public static Text words(String codes) {
        StringBuilder id = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (String code : codes.split("; ", -1)) {
            Text one = one(code);
            id.append(id.isEmpty() ? "" : " dan ").append(one.id());
            en.append(en.isEmpty() ? "" : " and ").append(one.en());
        }
        return new Text(id.toString(), en.toString());
    }

    private static Text one(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || parts.group(2) == null) {
            return new Text(code, code);
        }
        String id = "Pasal " + parts.group(2);
        String en = "article " + parts.group(2);
        if (parts.group(3) != null) {
            id += " ayat (" + parts.group(3) + ")";
            en += "(" + parts.group(3) + ")";
        }
        if (parts.group(4) != null) {
            id += " huruf " + parts.group(4);
            en += " " + parts.group(4);
        }
        return new Text(id + " " + parts.group(1), en + " of " + parts.group(1));
    }
}
