package id.suluh.web.about;

import java.util.Locale;

/** One heading and its text. */
public enum Passage {
    PURPOSE(Topic.SULUH),
    REGISTERS(Topic.SULUH),
    SOURCES(Topic.SULUH),
    LIMITS(Topic.SULUH),
    WORKINGDAYS(Topic.DEADLINES),
    DAYZERO(Topic.DEADLINES),
    GENERAL(Topic.DEADLINES),
    ELECTION(Topic.DEADLINES),
    DOUBT(Topic.DEADLINES),
    PUBLIC(Topic.PRIVACY),
    HIDDEN(Topic.PRIVACY),
    COOKIES(Topic.PRIVACY),
    CORRECTION(Topic.PRIVACY),
    MEASURE(Topic.ACCESSIBILITY),
    KEYBOARD(Topic.ACCESSIBILITY),
    REPORT(Topic.ACCESSIBILITY),
    FICTION(Topic.DEMO),
    FACT(Topic.DEMO),
    REMOVAL(Topic.DEMO);

    private final Topic topic;

    Passage(Topic topic) {
        this.topic = topic;
    }

    Topic topic() {
        return topic;
    }

    /** Name of the permanent anchor. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }
}
