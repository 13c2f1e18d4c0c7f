package id.suluh.procurement.export;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way to the data, in the footer. */
@ApplicationScoped
class ExportNavigation implements Navigation {
    @Override
    public List<Item> items(Language language) {
        ExportMessages words = Messages.of(ExportMessages.class, language);
        return List.of(new Item(Place.FOOTER, 35, "/bulk", words.kind(), ""));
    }
}
