package id.suluh.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.suluh.platform.SuluhConfig;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tasks that features produce as beans of type {@code Task<?>}. Two threads: on two cores more would only take time
 * from the pages. Features schedule one-time work through the {@link SchedulerClient} bean.
 */
@Singleton
class Jobs {
    private static final int THREADS = 2;

    private final DataSource database;
    private final List<Task<?>> tasks;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;

    Jobs(DataSource database, @All List<Task<?>> tasks, SuluhConfig config) {
        this.database = database;
        this.tasks = tasks;
        this.enabled = config.jobs().enabled();
    }

    @Produces
    @Singleton
    SchedulerClient client() {
        return SchedulerClient.Builder.create(database, oneTimeTasks()).build();
    }

    /** Late, so that every feature has prepared what its tasks need. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!enabled || tasks.isEmpty()) {
            return;
        }
        scheduler = Scheduler.create(database, oneTimeTasks())
                .startTasks(recurringTasks())
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .enableImmediateExecution()
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private List<Task<?>> oneTimeTasks() {
        return tasks.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
    }

    private List<RecurringTask<?>> recurringTasks() {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> each) {
                recurring.add(each);
            }
        }
        return recurring;
    }
}
