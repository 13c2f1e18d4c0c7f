package id.suluh.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The counts of one run, and which documents it still waits for. */
final class IngestRun {
    private final BiConsumer<String, String> refusals;
    private final Map<String, String> waiting = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private long read;
    private long added;
    private long duplicate;
    private long held;
    private long refused;
    private long failed;
    private long pages;

    IngestRun(BiConsumer<String, String> refusals) {
        this.refusals = refusals;
    }

    /** A file is looked at. */
    void looked() {
        read++;
    }

    void taken(String file, TakenIn taken) {
        if (waiting.containsKey(taken.code()) || known.containsKey(taken.code())) {
            duplicate++;
        } else {
            waiting.put(taken.code(), file);
            if (!taken.fresh()) {
                known.put(taken.code(), file);
            }
        }
    }

    List<String> waiting() {
        return new ArrayList<>(waiting.keySet());
    }

    /** Counts what has ended; true when nothing is waited for. */
    boolean settle(List<Ended> ended) {
        for (Ended each : ended) {
            String file = waiting.remove(each.code());
            if (file != null) {
                count(file, each);
            }
        }
        return waiting.isEmpty();
    }

    private void count(String file, Ended ended) {
        switch (ended.status().count()) {
            case ADDED -> {
                if (known.containsKey(ended.code())) {
                    duplicate++;
                } else {
                    added++;
                    held += ended.held() ? 1 : 0;
                    pages += ended.pages();
                }
            }
            case REFUSED -> refuse(file, ended.status().code() + ": " + ended.reason());
            case FAILED -> {
                failed++;
                refusals.accept(file, ended.status().code() + ": " + ended.reason());
            }
        }
    }

    void refuse(String file, String reason) {
        refused++;
        refusals.accept(file, reason);
    }

    IngestSummary summary() {
        return new IngestSummary(read, added, duplicate, held, refused, failed, pages);
    }
}
