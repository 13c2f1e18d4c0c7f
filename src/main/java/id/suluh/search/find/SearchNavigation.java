package id.suluh.search.find;

import id.suluh.search.Kind;
import id.suluh.search.index.Sources;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The way to search, and to the register of contracts, which is a search. */
@ApplicationScoped
class SearchNavigation implements Navigation {
    private final Sources sources;

    SearchNavigation(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Item> items(Language language) {
        SearchMessages words = Messages.of(SearchMessages.class, language);
        List<Item> items = new ArrayList<>();
        if (sources.of(Kind.CONTRACT).isPresent()) {
            items.add(new Item(Place.MAIN, 10, "/search?type=contract", words.contracts(), "", "/contracts"));
        }
        items.add(new Item(Place.SIDE, 10, "/search", words.navigation(), "search"));
        return items;
    }
}
