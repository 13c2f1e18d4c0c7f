package id.suluh.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way of access asked for (cara memperoleh). */
public enum Access {
    /** To see, read, hear or note it at the body. */
    VIEW("melihat lihat read inspect"),
    COPY_DIGITAL("copy salinan softcopy digital"),
    COPY_PAPER("hardcopy paper kertas");

    private final String alsoCalled;

    Access(String alsoCalled) {
        this.alsoCalled = alsoCalled;
    }

    /** The code used in forms, in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of that code or usual word; empty for another word. */
    public static Optional<Access> of(String word) {
        return Arrays.stream(values())
                .filter(each -> Spelling.means(word, each.code(), each.alsoCalled))
                .findFirst();
    }
}
