package id.suluh.request;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The register of requests and, for officers, their desk in the masthead; the way due dates are counted in the footer. */
@ApplicationScoped
class RequestNavigation implements Navigation {
    private static final int REQUESTS = 20;
    private static final int DESK = 20;
    private static final int COUNTING = 30;

    private final Viewer viewer;

    RequestNavigation(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public List<Item> items(Language language) {
        List<Item> items = new ArrayList<>();
        String requests = Messages.of(RequestMessages.class, language).requests();
        items.add(new Item(Place.MAIN, REQUESTS, "/search?type=request", requests, "", "/requests"));
        String counting = Messages.of(DeadlineMessages.class, language).deadlinesTitle();
        items.add(new Item(Place.FOOTER, COUNTING, "/deadlines", counting, ""));
        if (viewer.has(Role.OFFICER)) {
            String desk = Messages.of(DeskMessages.class, language).desk();
            items.add(new Item(Place.SIDE, DESK, "/desk", desk, ""));
        }
        return List.copyOf(items);
    }
}
