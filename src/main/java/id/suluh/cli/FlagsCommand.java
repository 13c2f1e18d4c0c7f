package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code flags}. */
@Command(
        name = "flags",
        description = "Red flags of what is in the portal.",
        subcommands = {FlagsRunCommand.class})
final class FlagsCommand extends CommandGroup {}
