package id.suluh.platform.audit;

/**
 * One act to be kept.
 *
 * @param actor who acted: {@code account:ID}, {@code system:NAME} or {@code anonymous}
 * @param act what was done, a short verb such as {@code role.grant}
 * @param subjectType kind of thing it was done to, such as {@code request}
 * @param subjectId that thing's public id
 * @param detail what else must be known, without personal data; may be empty
 */
public record AuditEntry(String actor, String act, String subjectType, String subjectId, String detail) {}
