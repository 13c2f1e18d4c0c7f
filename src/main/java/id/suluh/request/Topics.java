package id.suluh.request;

import id.suluh.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names what requests are about. */
@ApplicationScoped
class Topics {
    private final List<TopicSource> sources;

    Topics(@All List<TopicSource> sources) {
        this.sources = sources;
    }

    /** Empty when a request is about nothing, or about what nobody here may show. */
    Optional<Topic> of(Filing.About about, Language language) {
        @Nullable String process = about.process();
        return process == null
                ? Optional.empty()
                : sources.stream()
                        .flatMap(each -> each.topic(process, about.item(), language).stream())
                        .findFirst();
    }
}
