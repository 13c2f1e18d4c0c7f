package id.suluh.procurement.flag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All flags over all processes: it sees each, settles the figures, and judges each. Memory grows with the organisations and with one number
 * for each compared process.
 */
public final class FlagPass {
    /** What a flag says that compares, where nothing was seen to compare with. */
    private static final Set<Gap> COMPARED = EnumSet.of(Gap.NO_FENCE, Gap.GROUP_TOO_SMALL, Gap.NO_PLAN);

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
                .map(each -> each.gap() != null && COMPARED.contains(each.gap())
                        ? ProcessFlag.without(each.code(), Gap.AWAITS_RUN)
                        : each)
                .toList();
    }
}
