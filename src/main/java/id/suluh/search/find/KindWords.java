package id.suluh.search.find;

import id.suluh.search.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which people say what they look for, in both languages: who types "alibaba contract" wants the contract with Alibaba, though
 * the record itself need not say that it is one.
 *
 * @param kinds what was named
 * @param rest the query without those words, never blank
 */
record KindWords(Set<Kind> kinds, String rest) {
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("kontrak", Kind.CONTRACT),
            Map.entry("contract", Kind.CONTRACT),
            Map.entry("contracts", Kind.CONTRACT),
            Map.entry("dokumen", Kind.DOCUMENT),
            Map.entry("document", Kind.DOCUMENT),
            Map.entry("documents", Kind.DOCUMENT),
            Map.entry("permohonan", Kind.REQUEST),
            Map.entry("permintaan", Kind.REQUEST),
            Map.entry("request", Kind.REQUEST),
            Map.entry("requests", Kind.REQUEST),
            Map.entry("sengketa", Kind.DISPUTE),
            Map.entry("dispute", Kind.DISPUTE),
            Map.entry("disputes", Kind.DISPUTE),
            Map.entry("putusan", Kind.RULING),
            Map.entry("ruling", Kind.RULING),
            Map.entry("rulings", Kind.RULING),
            Map.entry("penyedia", Kind.SUPPLIER),
            Map.entry("supplier", Kind.SUPPLIER),
            Map.entry("suppliers", Kind.SUPPLIER));

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** Takes those words out of a query; empty when it names no kind, or nothing but kinds. */
    static Optional<KindWords> in(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Matcher word = WORD.matcher(text);
        String rest = word.replaceAll(found -> {
            Kind kind = WORDS.get(found.group().toLowerCase(Locale.ROOT));
            if (kind == null) {
                return Matcher.quoteReplacement(found.group());
            }
            kinds.add(kind);
            return "";
        });
        String others = WHITE.matcher(rest.strip()).replaceAll(" ");
        return kinds.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(new KindWords(kinds, others));
    }

    /** Narrows a clause to records of these kinds. */
    Map<String, Object> only(Object clause) {
        List<String> codes = kinds.stream().map(Kind::code).toList();
        return Map.of("bool", Map.of("must", clause, "filter", Map.of("terms", Map.of("kind", codes))));
    }
}
