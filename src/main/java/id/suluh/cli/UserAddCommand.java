package id.suluh.cli;

import id.suluh.account.Accounts;
import id.suluh.account.Links;
import id.suluh.account.Role;
import id.suluh.body.Bodies;
import id.suluh.body.BodyKind;
import id.suluh.body.BodyRef;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user add}: grants a role and prints a link by which the person sets a password. */
@Command(
        name = "add",
        description = "Grants a role to the person of that address and prints a one-time link to set a password.")
final class UserAddCommand extends PortalCommand {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,255}");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "the person's address")
    private String email;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "${COMPLETION-CANDIDATES}",
            completionCandidates = Roles.class)
    private String role;

    @Option(
            names = "--body",
            paramLabel = "SLUG",
            description = "the body an officer, superior or clerk works for, as in /bodies/SLUG")
    private @Nullable String slug;

    /** The codes, for the help text. */
    static final class Roles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Role.values()).map(Role::code).iterator();
        }
    }

    @Override
    protected boolean needsSearch() {
        return false;
    }

    @Override
    protected int run() {
        Role granted = role();
        Optional<BodyRef> body = Optional.ofNullable(slug).flatMap(bean(Bodies.class)::bySlug);
        if (granted.ofBody() && body.isEmpty()) {
            System.err.println("There is no body " + slug + ". See import bodies, or the directory at /bodies.");
            return 1;
        }
        if (granted == Role.CLERK && body.orElseThrow().kind() != BodyKind.KOMISI_INFORMASI) {
            System.err.println("A clerk works for a commission; " + slug + " is none.");
            return 1;
        }
        bean(Accounts.class).grant(email, granted, body.map(BodyRef::id).orElse(null), "system:user-add");
        System.out.println(bean(Links.class).forHandingOver(email));
        return 0;
    }

    /** Checked before any server starts. */
    @Override
    protected void check() {
        if (!ADDRESS.matcher(email).matches()) {
            throw usage("EMAIL is no address: " + email);
        }
        if (role().ofBody() != (slug != null)) {
            throw usage(role().ofBody() ? "The role " + role + " needs --body" : "The role " + role + " has no --body");
        }
    }

    private Role role() {
        return Role.of(role).orElseThrow(() -> usage("There is no role " + role));
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
