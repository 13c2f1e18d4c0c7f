package id.suluh.procurement.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.procurement.ProcessFigures;
import id.suluh.procurement.buyer.BuyerMatching;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks whether processes have to learn of their buyers, or buyers of new bodies: a question to two small indexes when nothing has. */
final class BuyerJobs {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private BuyerJobs() {}

    @Produces
    @Singleton
    static RecurringTask<Void> keep(BuyerMatching matching, BuyerBodies bodies, ProcessFigures figures) {
        return Tasks.recurring("buyers-keep", FixedDelay.of(LOOK)).execute((instance, context) -> {
            matching.matchToNewBodies();
            bodies.settle();
            figures.backfill();
        });
    }
}
