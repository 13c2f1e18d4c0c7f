package id.suluh.procurement.flag;

import java.util.ArrayList;
import java.util.List;

/**
 * All flags over all processes: it sees each, settles the figures, and judges each. Memory grows with the organisations and with one number
 * for each compared process.
 */
public final class FlagPass {
    private final FlagBook book;
    private final List<Flag> flags;

    public FlagPass(FlagBook book) {
        this.book = book;
        this.flags = PortalFlags.all(book);
    }

    /** Looks at a process so that others can be compared with it. For one thread. */
    public void see(FlagCase process) {
        if (!process.excluded()) {
            flags.forEach(flag -> flag.see(process));
        }
    }

    /** All were seen. */
    public FlagFigures settle() {
        FlagFigures figures = new FlagFigures();
        flags.forEach(flag -> flag.settle(figures));
        return figures;
    }

    /** One result for each flag, in the order of the book. For several threads at once. */
    public List<ProcessFlag> judge(FlagCase process) {
        List<ProcessFlag> results = new ArrayList<>();
        for (Flag flag : flags) {
            ProcessFlag result =
                    process.excluded() ? ProcessFlag.without(flag.code(), Gap.EXCLUDED) : flag.judge(process);
            boolean told = result.gap() == null && result.inputs().isEmpty();
            results.add(
                    told ? result.with(InputFields.of(book.get(flag.code()).inputs(), process.compiled())) : result);
        }
        return results;
    }

    /** What can be said of a process before any run has compared it with others. */
    public static List<ProcessFlag> alone(FlagCase process) {
        FlagPass pass = new FlagPass(FlagBook.standard());
        return pass.judge(process).stream()
                .map(each -> each.gap() == Gap.NO_FENCE || each.gap() == Gap.GROUP_TOO_SMALL
                        ? ProcessFlag.without(each.code(), Gap.AWAITS_RUN)
                        : each)
                .toList();
    }
}
