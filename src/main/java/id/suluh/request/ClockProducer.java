package id.suluh.request;

import id.suluh.request.clock.Deadlines;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads rules and holidays once for the whole portal. */
class ClockProducer {
    @Produces
    @Singleton
    Deadlines deadlines() {
        return Deadlines.load();
    }
}
