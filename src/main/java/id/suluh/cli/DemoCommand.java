package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code demo}. */
@Command(
        name = "demo",
        description = "The fictional world a new portal starts with.",
        subcommands = {DemoRemoveCommand.class})
final class DemoCommand extends CommandGroup {}
