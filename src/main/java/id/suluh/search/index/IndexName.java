package id.suluh.search.index;

import id.suluh.search.Kind;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names in Elasticsearch. An alias per kind ({@code suluh-contracts}) points to the index in use ({@code suluh-contracts-000001}). */
public final class IndexName {
    private IndexName() {}

    /** The aliases of these kinds, separated by commas as Elasticsearch takes them. */
    public static String aliases(Collection<Kind> kinds) {
        return kinds.stream().map(IndexName::alias).collect(Collectors.joining(","));
    }

    static String alias(Kind kind) {
        return "suluh-" + plural(kind);
    }

    /** The name of the file in {@code search-index/}, without its ending. */
    static String plural(Kind kind) {
        return kind == Kind.BODY ? "bodies" : kind.code() + "s";
    }

    static String numbered(Kind kind, int generation) {
        return "%s-%06d".formatted(alias(kind), generation);
    }

    static int generation(String index) {
        return Integer.parseInt(index.substring(index.lastIndexOf('-') + 1));
    }
}
