package id.suluh.moderation;

import id.suluh.web.Language;

/**
 * Something that waits for moderators to decide. Each feature that has such things gives an application-scoped bean of this type; its page
 * lies below {@code /moderation/} and is guarded by {@link id.suluh.account.Role#MODERATOR} and {@link id.suluh.account.Role#ADMIN}.
 */
public interface ModerationQueue {
    /** What waits, in the language of the visitor, such as "Suppliers that may be one". */
    String name(Language language);

    /** How many wait now. Asked for at every view of the list. */
    long waiting();

    /** The page of the queue, without the language prefix. */
    String path();
}
