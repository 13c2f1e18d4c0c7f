package id.suluh.procurement.buyer;

import id.suluh.platform.limit.Tries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How often one account or one place proposed within the hour. */
@ApplicationScoped
class ProposalTries {
    private final Tries counted;

    ProposalTries(Clock clock) {
        this.counted = new Tries(Duration.ofHours(1), clock);
    }

    Tries counted() {
        return counted;
    }
}
