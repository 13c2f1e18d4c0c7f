package id.suluh.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;

/**
 * Gives every template the language of the request, so that message bundles and formats follow it. Outside a request (mail,
 * jobs) it is Indonesian unless the caller sets another locale on the instance.
 */
@ApplicationScoped
class TemplateLanguage {
    private final Provider<CurrentVertxRequest> request;

    TemplateLanguage(Provider<CurrentVertxRequest> request) {
        this.request = request;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                instance -> instance.setLocale(current().locale()));
    }

    private Language current() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest ? LanguagePrefix.of(request.get().getCurrent()) : Language.ID;
    }

    /** What templates may name without being given it. */
    @TemplateGlobal
    static class Globals {
        private Globals() {}

        static CurrentPage ctx() {
            return Arc.container().instance(CurrentPage.class).get();
        }

        static Assets assets() {
            return Arc.container().instance(Assets.class).get();
        }

        static Chrome chrome() {
            return Arc.container().instance(Chrome.class).get();
        }
    }
}
