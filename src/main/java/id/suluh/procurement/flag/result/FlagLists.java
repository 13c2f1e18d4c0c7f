package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagCase;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.FlagGroup;
import id.suluh.procurement.flag.FlagPass;
import id.suluh.procurement.flag.ProcessFlag;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The flags of a process for its page: as stored, or where no run has computed it yet, what can be told of it alone. */
@ApplicationScoped
@Transactional
public class FlagLists {
    private final EntityManager entities;

    FlagLists(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the process with that internal key, which anyone may see. */
    public FlagList of(long process, JsonObject compiled, Language language) {
        List<?> rows = entities.createNativeQuery("select cast(f.results as text), f.rules, r.finished_at,"
                        + " p.changed_at > r.started_at from process_flags f join contracting_process p on p.id = f.process_id"
                        + " cross join (select started_at, finished_at from flag_run where finished_at is not null"
                        + " order by id desc limit 1) as r where f.process_id = :process")
                .setParameter("process", process)
                .getResultList();
        FlagBook book = FlagBook.standard();
        if (rows.isEmpty()) {
            return new FlagList(
                    lines(book, FlagPass.alone(FlagCase.of(compiled)), Map.of(), language), null, book.rules(), false);
        }
        Object[] columns = (Object[]) Objects.requireNonNull(rows.get(0));
        List<ProcessFlag> flags = ResultJson.read(JsonTree.stored((String) columns[0]));
        return new FlagList(
                lines(book, flags, groups(process, flags), language),
                moment(columns[2]),
                (String) columns[1],
                Boolean.TRUE.equals(columns[3]));
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
    }

    private Map<String, FlagGroup> groups(long process, List<ProcessFlag> flags) {
        Map<String, FlagGroup> groups = new HashMap<>();
        String[] keys = flags.stream()
                .map(ProcessFlag::peers)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        if (keys.length == 0) {
            return groups;
        }
        for (Object row : entities.createNativeQuery(
                        "select g.code, g.peers, g.size, g.first_quartile, g.third_quartile,"
                                + " g.fence from flag_group g join contracting_process p on p.demo = g.demo and p.id = :process"
                                + " where g.peers = any (:keys)")
                .setParameter("process", process)
                .setParameter("keys", keys)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            FlagGroup group = new FlagGroup(
                    (String) columns[0],
                    (String) columns[1],
                    ((Number) columns[2]).longValue(),
                    (Double) columns[3],
                    (Double) columns[4],
                    (Double) columns[5]);
            groups.put(group.code() + " " + group.key(), group);
        }
        return groups;
    }

    private static List<FlagLine> lines(
            FlagBook book, List<ProcessFlag> flags, Map<String, FlagGroup> groups, Language language) {
        Map<String, ProcessFlag> byCode = new HashMap<>();
        flags.forEach(each -> byCode.put(each.code(), each));
        List<FlagLine> lines = new ArrayList<>();
        for (FlagDefinition definition : book.all()) {
            ProcessFlag flag = byCode.get(definition.code());
            if (flag != null) {
                lines.add(line(definition, flag, groups.get(flag.code() + " " + flag.peers()), language));
            }
        }
        return lines;
    }

    private static FlagLine line(
            FlagDefinition definition, ProcessFlag flag, @Nullable FlagGroup group, Language language) {
        Double limit = flag.limit() != null ? flag.limit() : group == null ? null : group.limit();
        return new FlagLine(
                definition,
                language,
                flag.verdict(),
                flag.gap(),
                FlagWords.value(definition, flag.value(), language),
                FlagWords.value(definition, limit, language),
                group == null ? null : FlagWords.peers(group.key(), group.size(), language),
                FlagWords.inputs(flag.inputs(), language));
    }
}
