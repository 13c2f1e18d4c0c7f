package id.suluh.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What features put around the page: entries of masthead and footer, and the notice strip. */
@Named("chrome")
@RequestScoped
public class Chrome {
    private final List<Navigation> navigation;
    private final List<SiteNotice> notices;
    private final CurrentPage page;

    Chrome(@All List<Navigation> navigation, @All List<SiteNotice> notices, CurrentPage page) {
        this.navigation = navigation;
        this.notices = notices;
        this.page = page;
    }

    /** The registers. */
    public List<Navigation.Item> main() {
        return at(Navigation.Place.MAIN);
    }

    /** Search and log-in. */
    public List<Navigation.Item> side() {
        return at(Navigation.Place.SIDE);
    }

    public List<Navigation.Item> footer() {
        return at(Navigation.Place.FOOTER);
    }

    /** What is to be said on every page. */
    public List<SiteNotice.Notice> notices() {
        return notices.stream()
                .map(each -> each.current(page.language()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Navigation.Item> at(Navigation.Place place) {
        return navigation.stream()
                .flatMap(each -> each.items(page.language()).stream())
                .filter(each -> each.place() == place)
                .sorted(Comparator.comparingInt(Navigation.Item::order))
                .toList();
    }
}
