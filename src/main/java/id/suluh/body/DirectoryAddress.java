package id.suluh.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The address of a directory page: all of its state, in a fixed order. */
final class DirectoryAddress {
    private static final String PATH = "/bodies";

    private DirectoryAddress() {}

    static String of(BodyQuery query, int page) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query.text());
        query.kinds().stream().map(BodyKind::code).sorted().forEach(kind -> add(parts, "kind", kind));
        new TreeSet<>(query.provinces()).forEach(province -> add(parts, "province", province));
        add(parts, "page", page > 1 ? String.valueOf(page) : "");
        return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
    }

    static String without(BodyQuery query, BodyKind kind) {
        return of(new BodyQuery(query.text(), minus(query.kinds(), kind), query.provinces()), 1);
    }

    static String without(BodyQuery query, String province) {
        return of(new BodyQuery(query.text(), query.kinds(), minus(query.provinces(), province)), 1);
    }

    private static <T> Set<T> minus(Set<T> set, T element) {
        return Set.copyOf(set.stream().filter(each -> !each.equals(element)).toList());
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
