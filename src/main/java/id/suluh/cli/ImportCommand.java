package id.suluh.cli;

import picocli.CommandLine.Command;

/** The words after {@code import}: each a kind of data from elsewhere. */
@Command(
        name = "import",
        description = "Brings data from elsewhere into the portal.",
        subcommands = {
            ImportBodiesCommand.class,
            ImportHolidaysCommand.class,
            ImportInaprocCommand.class,
            ImportOcdsCommand.class,
            ImportUndoCommand.class
        })
final class ImportCommand extends CommandGroup {}
