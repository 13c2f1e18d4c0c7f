package id.suluh.web.about;

import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The topics in the footer. */
@ApplicationScoped
class AboutNavigation implements Navigation {
    @Override
    public List<Item> items(Language language) {
        AboutMessages words = Messages.of(AboutMessages.class, language);
        List<Topic> topics = List.of(Topic.values());
        return topics.stream()
                .map(each -> new Item(Place.FOOTER, 10 * topics.indexOf(each), each.path(), words.footer(each), ""))
                .toList();
    }
}
