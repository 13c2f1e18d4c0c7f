package id.suluh.procurement.supplier;

import java.time.Instant;

/**
 * Something that was decided about a supplier and another.
 *
 * @param other the other's name
 * @param byPeople whether a moderator decided it, and not a rule
 * @param evidence keys and names that were compared
 */
public record DecisionLine(
        DecisionKind kind,
        String other,
        Instant at,
        boolean byPeople,
        String reason,
        String evidence,
        boolean settled) {}
