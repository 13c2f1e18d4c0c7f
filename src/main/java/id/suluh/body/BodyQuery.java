package id.suluh.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the directory is asked for.
 *
 * @param text words as typed, blank for all
 * @param kinds only these; empty for all
 * @param provinces only these; empty for all
 */
record BodyQuery(String text, Set<BodyKind> kinds, Set<String> provinces) {
    /** Longer than any name; the rest is not looked at. */
    private static final int LONGEST = 200;

    /** From the parameters of an address; unknown kinds are passed over. */
    static BodyQuery of(String text, List<String> kinds, List<String> provinces) {
        return new BodyQuery(
                text.strip().substring(0, Math.min(text.strip().length(), LONGEST)),
                kinds.stream().flatMap(kind -> BodyKind.of(kind).stream()).collect(Collectors.toUnmodifiableSet()),
                provinces.stream().filter(each -> !each.isBlank()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The words in the spelling that names are compared in. */
    String normalised() {
        return Names.normalise(text);
    }

    boolean wants(BodyMatch match) {
        return wantsKind(match) && wantsProvince(match);
    }

    boolean wantsKind(BodyMatch match) {
        return kinds.isEmpty() || kinds.contains(match.kind());
    }

    boolean wantsProvince(BodyMatch match) {
        return provinces.isEmpty() || (match.province() != null && provinces.contains(match.province()));
    }
}
