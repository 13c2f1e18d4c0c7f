package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.Gap;
import id.suluh.procurement.flag.ProcessFlag;
import id.suluh.procurement.flag.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts verdicts while a run goes on. */
final class Tallies {
    /** The registered prefix of a publisher, as in {@code ocds-213czf}. */
    private static final int PREFIX = 11;

    /** So many publishers are counted apart; a table of more tells nobody anything. */
    private static final int MOST_PUBLISHERS = 200;

    private final Map<Part, Long> counts = new HashMap<>();
    private final Map<String, String> publishers = new HashMap<>();

    /** What is counted together. */
    record Part(
            boolean demo,
            String code,
            String publisher,
            String method,
            Verdict verdict,
            @Nullable Gap gap) {
        String reason() {
            return gap == null ? "" : gap.name();
        }
    }

    void add(boolean demo, Judged judged) {
        String publisher = publisher(judged.ocid());
        for (ProcessFlag flag : judged.flags()) {
            counts.merge(
                    new Part(demo, flag.code(), publisher, judged.method(), flag.verdict(), flag.gap()), 1L, Long::sum);
        }
    }

    private String publisher(String ocid) {
        String prefix = ocid.startsWith("ocds-") && ocid.length() > PREFIX ? ocid.substring(0, PREFIX) : "";
        return publishers.size() < MOST_PUBLISHERS
                ? publishers.computeIfAbsent(prefix, first -> first)
                : publishers.getOrDefault(prefix, "");
    }

    List<Map.Entry<Part, Long>> counts() {
        return List.copyOf(counts.entrySet());
    }
}
