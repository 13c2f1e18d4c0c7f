package id.suluh.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in the portal. Some roles are held for one body, others for the portal as a whole. */
public enum Role {
    /** Asks for information. */
    REQUESTER(false),
    /** Officer of the body's information desk (petugas, PPID). */
    OFFICER(true),
    /** The officer's superior, who answers objections (atasan PPID). */
    SUPERIOR(true),
    /** Clerk of a commission (panitera), who keeps its docket. */
    CLERK(true),
    /** Keeps people's private data safe. */
    MODERATOR(false),
    /** Grants roles and runs the portal. */
    ADMIN(false);

    /** Codes, for annotations such as {@code @RolesAllowed}. */
    public static final class Code {
        public static final String REQUESTER = "requester";
        public static final String OFFICER = "officer";
        public static final String SUPERIOR = "superior";
        public static final String CLERK = "clerk";
        public static final String MODERATOR = "moderator";
        public static final String ADMIN = "admin";

        private Code() {}
    }

    private final boolean ofBody;

    Role(boolean ofBody) {
        this.ofBody = ofBody;
    }

    /** Whether it is held for one body, never for all. */
    public boolean ofBody() {
        return ofBody;
    }

    /** The code, such as {@code officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that code; empty for a word that is none. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
