package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.search.index.Sources;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.format.DateText;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters in use, each with the link that drops it and keeps the rest. */
@RequestScoped
class FilterChips {
    private final CurrentPage here;
    private final Sources sources;

    FilterChips(CurrentPage here, Sources sources) {
        this.here = here;
        this.sources = sources;
    }

    List<SearchView.Chip> of(SearchResult result) {
        SearchQuery query = result.query();
        SearchMessages words = Messages.of(SearchMessages.class, here.language());
        List<SearchView.Chip> chips = new ArrayList<>();
        Map<String, String> titles = titles(query.chosen(Facet.PROCESS));
        query.chosen()
                .forEach((facet, values) -> values.forEach(value -> {
                    String label = facet == Facet.PROCESS
                            ? words.chipProcess(titles.getOrDefault(value, value))
                            : label(words, result, facet, value);
                    chips.add(chip(label, query.withChosen(without(query, facet, value))));
                }));
        SearchQuery anyMin = new SearchQuery(
                query.text(), query.chosen(), null, query.max(), query.from(), query.to(), query.sort(), 1);
        SearchQuery anyMax = new SearchQuery(
                query.text(), query.chosen(), query.min(), null, query.from(), query.to(), query.sort(), 1);
        SearchQuery anyFrom = new SearchQuery(
                query.text(), query.chosen(), query.min(), query.max(), null, query.to(), query.sort(), 1);
        SearchQuery anyTo = new SearchQuery(
                query.text(), query.chosen(), query.min(), query.max(), query.from(), null, query.sort(), 1);
        add(chips, query.min(), amount -> words.chipLeast(money(amount)), anyMin);
        add(chips, query.max(), amount -> words.chipMost(money(amount)), anyMax);
        add(chips, query.from(), date -> words.chipFrom(day(date)), anyFrom);
        add(chips, query.to(), date -> words.chipTo(day(date)), anyTo);
        return chips;
    }

    /** Of the processes chosen: an OCID says nothing to most people. */
    private Map<String, String> titles(Set<String> ocids) {
        Map<String, String> titles = new HashMap<>();
        if (!ocids.isEmpty()) {
            sources.of(Kind.CONTRACT)
                    .ifPresent(source -> source.visible(ocids).forEach(hit -> titles.put(hit.id(), hit.title())));
        }
        return titles;
    }

    private <T> void add(
            List<SearchView.Chip> chips, @Nullable T bound, Function<T, String> words, SearchQuery without) {
        if (bound != null) {
            chips.add(chip(words.apply(bound), without));
        }
    }

    private SearchView.Chip chip(String label, SearchQuery without) {
        return new SearchView.Chip(label, here.href(SearchAddress.path(without)));
    }

    private static String label(SearchMessages words, SearchResult result, Facet facet, String value) {
        if (facet == Facet.TYPE) {
            return Kind.of(value).map(words::kind).orElse(value);
        }
        if (value.equals(Facet.NONE)) {
            return words.facet(facet) + ": " + words.none();
        }
        return result.counts().getOrDefault(facet, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .map(Found.Count::label)
                .findFirst()
                .orElse(value);
    }

    private static Map<Facet, Set<String>> without(SearchQuery query, Facet facet, String value) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(query.chosen());
        Set<String> rest = new LinkedHashSet<>(query.chosen(facet));
        rest.remove(value);
        if (rest.isEmpty()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, rest);
        }
        return chosen;
    }

    private String money(BigDecimal amount) {
        return MoneyText.brief(new Money(amount, "IDR"), here.language());
    }

    private String day(LocalDate date) {
        return DateText.full(date, here.language());
    }
}
