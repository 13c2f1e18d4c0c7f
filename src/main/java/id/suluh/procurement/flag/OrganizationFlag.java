package id.suluh.procurement.flag;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** R025, R038 and R048 in the portal: flags of organisations, shown at the processes in which these took part. */
final class OrganizationFlag implements Flag {
    private final Indicator indicator;
    private final Supplier<Indicator> fresh;
    private final List<Subject> subjects;
    private final Findings findings = new Findings();

    OrganizationFlag(Supplier<Indicator> fresh, List<Subject> subjects) {
        this.indicator = fresh.get();
        this.fresh = fresh;
        this.subjects = subjects;
    }

    @Override
    public String code() {
        return indicator.code();
    }

    @Override
    public void see(FlagCase process) {
        if (process.tendering() != null) {
            indicator.take(process.tendering(), findings);
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        indicator.finish(findings);
        for (Subject subject : subjects) {
            figures.group(code(), subject.key(), indicator.compared(subject), indicator.limit(subject));
            findings.flags()
                    .getOrDefault(subject, Map.of())
                    .forEach((id, flags) ->
                            figures.organization(code(), subject.key(), id, flags.getOrDefault(code(), 0.0)));
        }
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Tendering tendering = process.tendering();
        if (tendering == null) {
            return ProcessFlag.without(code(), Gap.EXCLUDED);
        }
        // One of its own, as it remembers what it takes.
        Gap gap = fresh.get().take(tendering, new Findings());
        if (gap != null) {
            return ProcessFlag.without(code(), gap);
        }
        @Nullable ProcessFlag clear = null;
        boolean fenced = false;
        for (Subject subject : subjects) {
            double limit = indicator.limit(subject);
            fenced |= !Double.isNaN(limit);
            for (String id : ids(subject, tendering)) {
                Double figure = indicator.figure(subject, id);
                if (figure == null || Double.isNaN(limit)) {
                    continue;
                }
                List<ProcessFlag.Input> inputs = List.of(new ProcessFlag.Input(subject.key(), id));
                boolean flagged = findings.flags()
                        .getOrDefault(subject, Map.of())
                        .getOrDefault(id, Map.of())
                        .containsKey(code());
                ProcessFlag flag = ProcessFlag.of(code(), flagged, figure, null)
                        .among(subject.key())
                        .with(inputs);
                if (flagged) {
                    return flag;
                }
                clear = clear == null ? flag : clear;
            }
        }
        return clear != null ? clear : ProcessFlag.without(code(), fenced ? Gap.GROUP_TOO_SMALL : Gap.NO_FENCE);
    }

    private static Set<String> ids(Subject subject, Tendering tendering) {
        Set<String> ids = new HashSet<>();
        switch (subject) {
            case BUYER -> add(ids, tendering.buyer());
            case PROCURING_ENTITY -> add(ids, tendering.procuringEntity());
            default -> {
                tendering.submitted().forEach(bid -> ids.addAll(bid.tenderers().ids()));
                tendering
                        .activeAwards()
                        .forEach(award -> ids.addAll(award.suppliers().ids()));
            }
        }
        return new TreeSet<>(ids);
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
