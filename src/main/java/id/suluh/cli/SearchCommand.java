package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code search}: care for the index. */
@Command(
        name = "search",
        description = "Rebuilds, repairs and counts what search knows.",
        subcommands = {SearchReindexCommand.class, SearchReconcileCommand.class, SearchStatusCommand.class})
final class SearchCommand extends CommandGroup {}
