package id.suluh.moderation;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way to the desk, for moderators. */
@ApplicationScoped
class ModerationNavigation implements Navigation {
    private static final int PLACE = 85;

    private final Viewer viewer;

    ModerationNavigation(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public List<Item> items(Language language) {
        if (!viewer.has(Role.MODERATOR) && !viewer.has(Role.ADMIN)) {
            return List.of();
        }
        String desk = Messages.of(ModerationMessages.class, language).moderation();
        return List.of(new Item(Place.SIDE, PLACE, "/moderation", desk, ""));
    }
}
