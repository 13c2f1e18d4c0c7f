package id.suluh.web.about;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages under {@code /about}, in the order of the footer. */
public enum Topic {
    SULUH(""),
    DEADLINES("deadlines"),
    PRIVACY("privacy"),
    ACCESSIBILITY("accessibility"),
    DEMO("demo"),
    CONTACT("contact"),
    DISPLAY("display");

    private final String slug;

    Topic(String slug) {
        this.slug = slug;
    }

    /** The topic of an address. */
    static Optional<Topic> of(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst();
    }

    /** Path without language prefix. */
    public String path() {
        return slug.isEmpty() ? "/about" : "/about/" + slug;
    }

    /** What the page says, in order. */
    public List<Passage> passages() {
        return Arrays.stream(Passage.values())
                .filter(each -> each.topic() == this)
                .toList();
    }
}
