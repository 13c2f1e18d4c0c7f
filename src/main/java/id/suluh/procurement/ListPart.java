package id.suluh.procurement;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lists of a contract's page that can be long, each with how much of it stands there until somebody asks for all. */
public enum ListPart {
    BIDDERS(30),
    EVENTS(60),
    CHANGES(40),
    ENQUIRIES(20),
    LOTS(30),
    ITEMS(30),
    PAPERS(40),
    /** A fingerprint does not compress: with hundreds of them the page would be of nothing else. */
    RELEASES(20);

    /** Even all is not without end; the data itself has the rest. */
    private static final int MOST = 1_000;

    private final int first;

    ListPart(int first) {
        this.first = first;
    }

    /** The name in addresses: {@code ?all=bidders}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those named in an address; what is none is passed over. */
    static Set<ListPart> named(Collection<String> codes) {
        Set<ListPart> parts = EnumSet.noneOf(ListPart.class);
        Arrays.stream(values()).filter(part -> codes.contains(part.code())).forEach(parts::add);
        return parts;
    }

    /** How many are shown. */
    int shown(Set<ListPart> opened) {
        return opened.contains(this) ? MOST : first;
    }

    <T> List<T> first(List<T> all, Set<ListPart> opened) {
        return all.subList(0, Math.min(all.size(), shown(opened)));
    }

    <T> List<T> last(List<T> all, Set<ListPart> opened) {
        return all.subList(Math.max(0, all.size() - shown(opened)), all.size());
    }
}
