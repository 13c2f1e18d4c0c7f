package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * ID03: packages just under the limit of direct procurement, by the same buyer, with a similar title, within a short time, that together are
 * above it. The limit is that of the day and the category.
 */
final class SplitPackages implements Flag {
    private static final String CODE = "ID03";
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SHOWN = 10;

    private final FlagDefinition definition;
    private final double near;
    private final double window;
    private final double alike;
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    private boolean settled;

    /** @param words of its title */
    private record Piece(String ocid, LocalDate date, double value, double limit, Set<String> words) {}

    private record Reading(@Nullable Piece piece, @Nullable Gap gap) {}

    SplitPackages(FlagDefinition definition) {
        this.definition = definition;
        this.near = definition.limit("near");
        this.window = definition.limit("window");
        this.alike = definition.limit("alike");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void see(FlagCase process) {
        Piece piece = read(process).piece();
        if (piece != null && justUnder(piece)) {
            pieces.computeIfAbsent(key(process), first -> new ArrayList<>()).add(piece);
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        settled = true;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Reading reading = read(process);
        Piece piece = reading.piece();
        if (piece == null) {
            return ProcessFlag.without(CODE, Objects.requireNonNullElse(reading.gap(), Gap.NO_DATE));
        }
        if (!justUnder(piece)) {
            return ProcessFlag.of(CODE, false, piece.value(), piece.limit());
        }
        if (!settled) {
            return ProcessFlag.without(CODE, Gap.AWAITS_RUN);
        }
        List<Piece> others = pieces.getOrDefault(key(process), List.of()).stream()
                .filter(each -> !each.ocid().equals(piece.ocid()) && belongs(piece, each))
                .toList();
        double sum = piece.value() + others.stream().mapToDouble(Piece::value).sum();
        boolean flagged = !others.isEmpty() && sum > piece.limit();
        ProcessFlag flag = ProcessFlag.of(CODE, flagged, flagged ? sum : piece.value(), piece.limit());
        return flagged
                ? flag.with(others.stream()
                        .limit(MOST_SHOWN)
                        .map(each -> new Input(
                                each.ocid(),
                                each.date() + ", " + Math.round(each.value()) + " " + PurchaseFacts.RUPIAH))
                        .toList())
                : flag;
    }

    private boolean justUnder(Piece piece) {
        return piece.value() <= piece.limit() && piece.value() >= near * piece.limit();
    }

    private boolean belongs(Piece one, Piece other) {
        long days = Math.abs(one.date().toEpochDay() - other.date().toEpochDay());
        Set<String> both = new TreeSet<>(one.words());
        both.retainAll(other.words());
        int all = one.words().size() + other.words().size() - both.size();
        return days <= window && all > 0 && both.size() >= alike * all;
    }

    private Reading read(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        Tendering tendering = process.tendering();
        if (!facts.directProcurement()) {
            return new Reading(null, Gap.OTHER_METHOD);
        }
        if (tendering == null || facts.buyer() == null) {
            return new Reading(null, Gap.NO_DEALINGS);
        }
        Price contract = facts.contract();
        Price value = contract != null ? contract : facts.estimate();
        LocalDate date = facts.date();
        if (value == null) {
            return new Reading(null, Gap.NO_CONTRACT_VALUE);
        }
        if (!value.currency().equals(PurchaseFacts.RUPIAH)) {
            return new Reading(null, Gap.OTHER_CURRENCY);
        }
        if (date == null) {
            return new Reading(null, Gap.NO_DATE);
        }
        Optional<FlagDefinition.Limit> limit = definition.limit(facts.category(), date);
        return limit.isEmpty()
                ? new Reading(null, Gap.NO_LIMIT)
                : new Reading(
                        new Piece(
                                tendering.ocid(),
                                date,
                                value.amount(),
                                limit.get().value(),
                                words(facts.title())),
                        null);
    }

    private static String key(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        return facts.buyer() + "\n" + facts.category();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
