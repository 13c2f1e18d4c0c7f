package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.ProcessFlag;
import id.suluh.procurement.flag.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The results of a process, ready to be stored.
 *
 * @param flagged codes of the flags that hold, parted by commas
 * @param fingerprint changes when the results do or the rules they follow
 */
record Judged(
        long process,
        String ocid,
        String method,
        List<ProcessFlag> flags,
        String json,
        String flagged,
        String clear,
        UUID fingerprint) {
    static Judged of(CaseRows.Row row, List<ProcessFlag> flags, String rules) {
        String json = ResultJson.write(flags);
        String method = row.process().compiled().object("tender").text("procurementMethod");
        return new Judged(
                row.id(),
                row.ocid(),
                method == null ? "" : method,
                flags,
                json,
                codes(flags, Verdict.FLAGGED),
                codes(flags, Verdict.CLEAR),
                UUID.nameUUIDFromBytes((rules + json).getBytes(StandardCharsets.UTF_8)));
    }

    private static String codes(List<ProcessFlag> flags, Verdict verdict) {
        return flags.stream()
                .filter(flag -> flag.verdict() == verdict)
                .map(ProcessFlag::code)
                .collect(Collectors.joining(","));
    }
}
