package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code ocds}: work on open contracting data without a server. */
@Command(
        name = "ocds",
        description = "Works on open contracting data; needs no server.",
        subcommands = {OcdsCompileCommand.class, OcdsCheckCommand.class, OcdsFlagsCommand.class})
final class OcdsCommand extends CommandGroup {}
