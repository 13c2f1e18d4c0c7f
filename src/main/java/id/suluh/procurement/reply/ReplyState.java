package id.suluh.procurement.reply;

import java.util.Locale;

/** How far one version of a reply is. */
public enum ReplyState {
    /** Nobody but its author and moderators sees it. */
    WAITING,
    /** Anyone sees it. */
    PUBLISHED,
    /** A moderator did not let it through. */
    REFUSED,
    /** It was seen and taken away; that it was there and why it is gone is shown. */
    WITHDRAWN;

    /** The code, such as {@code waiting}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The look of its state on a page. */
    public String look() {
        return switch (this) {
            case WAITING -> "run";
            case PUBLISHED -> "ok";
            case REFUSED, WITHDRAWN -> "no";
        };
    }

    static ReplyState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
