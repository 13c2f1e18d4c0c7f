package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code user}. */
@Command(name = "user", description = "Lets people in.", subcommands = UserAddCommand.class)
final class UserCommand extends CommandGroup {}
