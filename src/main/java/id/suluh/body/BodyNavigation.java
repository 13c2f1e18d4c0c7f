package id.suluh.body;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The directory in the masthead. */
@ApplicationScoped
class BodyNavigation implements Navigation {
    @Override
    public List<Item> items(Language language) {
        String label = Messages.of(BodyMessages.class, language).directory();
        return List.of(new Item(Place.MAIN, 40, "/bodies", label, ""));
    }
}
