package id.suluh.account;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Log-in, or one's own account, in the masthead. */
@ApplicationScoped
class AccountNavigation implements Navigation {
    private final Viewer viewer;

    AccountNavigation(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public List<Item> items(Language language) {
        AccountMessages words = Messages.of(AccountMessages.class, language);
        return List.of(
                viewer.known()
                        ? new Item(Place.SIDE, 90, "/account", words.account(), "person")
                        : new Item(Place.SIDE, 90, "/account/login", words.logIn(), ""));
    }
}
