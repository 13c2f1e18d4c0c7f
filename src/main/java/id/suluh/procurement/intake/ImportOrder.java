package id.suluh.procurement.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be imported, for whom.
 *
 * @param actor who runs it, as the audit log names actors
 * @param command what was asked for, in words that may be shown to anyone
 * @param demo whether this is the fictional world, which can be taken away again
 */
public record ImportOrder(ImportKind kind, String actor, String command, boolean demo) {
    /** Who runs a command on the server. */
    public static final String COMMAND = "system:command";

    /** What the portal itself brings along. */
    public static final String SEED = "system:seed";

    /** As many names as a line takes. */
    private static final int NAMES = 5;

    /** A command over these paths, of which only the last parts are told. */
    public static ImportOrder command(ImportKind kind, List<String> paths) {
        return new ImportOrder(kind, COMMAND, "import " + kind.code() + " " + names(paths), false);
    }

    static ImportOrder files(List<String> paths, boolean demo) {
        ImportOrder order = command(ImportKind.OCDS, paths);
        return new ImportOrder(order.kind, COMMAND, order.command, demo);
    }

    private static String names(List<String> paths) {
        String names = paths.stream().limit(NAMES).map(PublicWords::file).collect(Collectors.joining(" "));
        return paths.size() > NAMES ? names + " …" : names;
    }
}
