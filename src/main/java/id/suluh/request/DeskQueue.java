package id.suluh.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What waits at the desk, by urgency. */
record DeskQueue(List<DeskQueue.Batch> batches) {

    /** Requests of one urgency, the nearest due date first; may be empty. */
    record Batch(Urgency urgency, List<DeskRow> rows) {}

    static DeskQueue of(List<DeskRow> rows, LocalDate today) {
        return new DeskQueue(Arrays.stream(Urgency.values())
                .map(urgency -> new Batch(
                        urgency,
                        rows.stream()
                                .filter(row -> Urgency.of(row.due(), today) == urgency)
                                .toList()))
                .toList());
    }

    public boolean isEmpty() {
        return batches.stream().allMatch(batch -> batch.rows().isEmpty());
    }
}
