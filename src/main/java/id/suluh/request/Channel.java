package id.suluh.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way the information is to be sent (cara mengirim). */
public enum Channel {
    EMAIL("mail surel"),
    PICKUP("mengambillangsung ambillangsung inperson langsung"),
    POST("pos"),
    COURIER("kurir"),
    FAX("faksimili facsimile");

    private final String alsoCalled;

    Channel(String alsoCalled) {
        this.alsoCalled = alsoCalled;
    }

    /** The code used in forms, in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of that code or usual word; empty for another word. */
    public static Optional<Channel> of(String word) {
        return Arrays.stream(values())
                .filter(each -> Spelling.means(word, each.code(), each.alsoCalled))
                .findFirst();
    }
}
