package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kinds of decision of a commission. */
public enum RulingKind {
    AJUDIKASI,
    MEDIASI,
    SELA,
    PENETAPAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RulingKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
