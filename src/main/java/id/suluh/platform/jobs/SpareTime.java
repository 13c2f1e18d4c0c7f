package id.suluh.platform.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells work that can wait whether it should. What it leaves undone it finds again the next time it looks. */
@ApplicationScoped
public class SpareTime {
    private final List<Busy> busy;

    SpareTime(@All List<Busy> busy) {
        this.busy = busy;
    }

    /** Whether nothing is going on that people wait for. */
    public boolean now() {
        return busy.stream().noneMatch(Busy::underWay);
    }
}
