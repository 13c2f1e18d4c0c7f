package id.suluh.cli;

import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where the process starts. The arguments are read before anything else is started, so that offline commands answer at once and
 * wrong usage costs nothing; the commands that need the portal start it themselves.
 */
@QuarkusMain
public final class Suluh {
    private Suluh() {}

    public static void main(String... arguments) {
        // Returning is not enough: threads of libraries may still live.
        System.exit(SuluhCommand.line().execute(arguments));
    }
}
