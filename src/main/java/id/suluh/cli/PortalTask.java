package id.suluh.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Carries a task into the container and its outcome back. The container makes the instance itself, so the task waits in a static
 * field; a process runs one task in its life.
 */
public final class PortalTask implements QuarkusApplication {
    private static final CompletableFuture<Integer> OUTCOME = new CompletableFuture<>();
    private static volatile @Nullable Callable<Integer> task;

    static int runInContainer(Callable<Integer> work) throws Exception {
        task = work;
        Quarkus.run(PortalTask.class, (code, problem) -> {
            if (problem == null) {
                OUTCOME.complete(code);
            } else {
                OUTCOME.completeExceptionally(problem);
            }
        });
        try {
            return OUTCOME.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public int run(String... arguments) throws Exception {
        return Objects.requireNonNull(task, "no task was handed over").call();
    }
}
