package id.suluh.procurement.source;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sources in the footer. */
@ApplicationScoped
class SourceNavigation implements Navigation {
    private static final int ORDER = 37;

    @Override
    public List<Item> items(Language language) {
        return List.of(new Item(
                Place.FOOTER,
                ORDER,
                "/sources",
                Messages.of(SourceMessages.class, language).sources(),
                ""));
    }
}
