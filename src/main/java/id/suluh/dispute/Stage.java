package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a dispute stands, in the order of UU 14/2008 articles 37 to 50. The last three end it without a ruling on the matter. */
public enum Stage {
    REGISTERED("run"),
    EXAMINATION("run"),
    MEDIATION("run"),
    ADJUDICATION("run"),
    RULED("ok"),
    COURT("run"),
    CASSATION("run"),
    FINAL("ok"),
    EXECUTION("run"),
    WITHDRAWN("no"),
    LAPSED("no"),
    DISMISSED("no");

    private final String look;

    Stage(String look) {
        this.look = look;
    }

    /** The word of addresses, files and the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Look of the state and name of its icon. */
    public String look() {
        return look;
    }

    @JsonCreator
    static Stage ofCode(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("no stage of a dispute: " + code));
    }

    static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
