package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagMessages;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The methods of the red flags in the footer. */
@ApplicationScoped
class FlagNavigation implements Navigation {
    private static final int ORDER = 35;

    @Override
    public List<Item> items(Language language) {
        return List.of(new Item(
                Place.FOOTER,
                ORDER,
                "/flags",
                Messages.of(FlagMessages.class, language).flags(),
                ""));
    }
}
