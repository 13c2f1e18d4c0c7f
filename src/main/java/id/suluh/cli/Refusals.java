package id.suluh.cli;

import id.suluh.platform.embedded.StartRefused;
import java.io.PrintWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command says when it cannot do its work: a sentence where the cause is known, where it happened if it is a fault. */
final class Refusals implements IExecutionExceptionHandler {
    /** Enough to find the line; the rest is the container's own calls. */
    private static final int FRAMES = 12;

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult arguments) {
        PrintWriter err = line.getErr();
        if (problem instanceof StartRefused refused) {
            err.println(refused.getMessage());
        } else {
            err.println("suluh " + line.getCommandName() + " failed.");
            for (Throwable each = problem; each != null; each = cause(each)) {
                err.println(each);
                Arrays.stream(each.getStackTrace()).limit(FRAMES).forEach(frame -> err.println("    at " + frame));
            }
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static @Nullable Throwable cause(Throwable problem) {
        return problem.getCause() == problem ? null : problem.getCause();
    }
}
