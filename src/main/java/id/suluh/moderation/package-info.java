/**
 * The desk of moderators: which queues wait for a decision, and the way to each. It owns the list alone. A feature gives its queue as a bean
 * of type {@link id.suluh.moderation.ModerationQueue} and keeps the decisions, their pages and their records to itself; this package knows no
 * feature.
 */
@NullMarked
package id.suluh.moderation;

import org.jspecify.annotations.NullMarked;
