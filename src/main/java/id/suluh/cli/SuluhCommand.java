package id.suluh.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of all commands. With no command it serves. */
@Command(
        name = "suluh",
        description = "A public portal where contracts, information requests and disclosure rulings meet.",
        footer = {"", "Without a command, suluh serves. Exit codes: 0 done, 1 something was refused, 2 wrong usage."},
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            DeadlinesCommand.class,
            OcdsCommand.class,
            FlagsCommand.class,
            SearchCommand.class,
            UserCommand.class,
            DocketCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            ReadCommand.class,
            BulkCommand.class,
        })
final class SuluhCommand implements Callable<Integer> {
    private SuluhCommand() {}

    /** The whole tree, with {@code --help} on every command. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new SuluhCommand());
        withHelp(line);
        line.setExecutionExceptionHandler(new Refusals());
        return line;
    }

    private static void withHelp(CommandLine line) {
        if (!line.getCommandSpec().mixinStandardHelpOptions()) {
            line.getCommandSpec().mixinStandardHelpOptions(true);
        }
        line.getCommandSpec().versionProvider(new Version());
        line.setUsageHelpAutoWidth(true);
        line.getSubcommands().values().forEach(SuluhCommand::withHelp);
    }

    @Override
    public Integer call() throws Exception {
        return new ServeCommand().call();
    }
}
