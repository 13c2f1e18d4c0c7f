package id.suluh.request;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as told to the body. Private but for the name of a legal body.
 *
 * @param name full name of the person, the legal body, or the group's representative
 * @param identityNumber NIK, or number of the decree that approved the legal body; null unless given
 */
public record Requester(
        RequesterKind kind,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String identityNumber) {

    /** The least that is needed. */
    public static Requester of(RequesterKind kind, String name, String email) {
        return new Requester(kind, name, email, null, null, null);
    }

    /** The name anyone may see; null for people. */
    @Nullable
    String publicName() {
        return kind == RequesterKind.LEGAL_BODY ? name : null;
    }

    /** Never who it is: a record's own text would end in logs. */
    @Override
    public String toString() {
        return "Requester[" + kind + "]";
    }
}
