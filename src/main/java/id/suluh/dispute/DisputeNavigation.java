package id.suluh.dispute;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register of disputes in the masthead. */
@ApplicationScoped
class DisputeNavigation implements Navigation {
    private static final int AFTER_REQUESTS = 30;

    @Override
    public List<Item> items(Language language) {
        String label = Messages.of(DisputeMessages.class, language).disputes();
        return List.of(new Item(Place.MAIN, AFTER_REQUESTS, "/disputes", label, "", "/rulings"));
    }
}
