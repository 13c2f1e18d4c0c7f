package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ID11: the points of the opentender.net score whose bands are published. The whole score cannot be computed, because the other bands are not;
 * what is missing stays missing.
 */
final class PublishedScore implements Flag {
    private static final String CODE = "ID11";
    private static final String UNKNOWN = "–";
    private static final double HUNDRED = 100;
    private static final Pattern BAND = Pattern.compile("([a-z]+)(<=|<|>)([0-9.]+)");

    private final List<Band> bands;

    private record Band(String part, String sign, double bound, long points) {
        boolean holds(double value) {
            return sign.equals("<=") ? value <= bound : sign.equals("<") ? value < bound : value > bound;
        }
    }

    PublishedScore(FlagDefinition definition) {
        this.bands = definition.limits().stream()
                .map(limit -> {
                    Matcher band = BAND.matcher(limit.name());
                    if (!band.matches()) {
                        throw new IllegalArgumentException("no band: " + limit.name());
                    }
                    return new Band(
                            band.group(1), band.group(2), Double.parseDouble(band.group(3)), Math.round(limit.value()));
                })
                .toList();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        LocalDate announced = facts.announced();
        LocalDate awarded = facts.awarded();
        Price contract = facts.contract();
        Price estimate = facts.estimate();
        Ratio ratio = Ratio.of(contract, Gap.NO_CONTRACT_VALUE, estimate, Gap.NO_ESTIMATE);
        List<Input> parts = new ArrayList<>();
        parts.add(part(
                "1 days",
                announced == null || awarded == null
                        ? null
                        : Double.valueOf(awarded.toEpochDay() - (double) announced.toEpochDay())));
        parts.add(part("2 below", ratio.gap() == null ? Double.valueOf((1 - ratio.value()) * HUNDRED) : null));
        parts.add(part(
                "3 value",
                contract != null && contract.currency().equals(PurchaseFacts.RUPIAH)
                        ? Double.valueOf(contract.amount())
                        : null));
        parts.add(part(
                "4 title",
                facts.title().isEmpty() ? null : Double.valueOf(facts.title().length())));
        parts.add(new Input("5, 6, 7", UNKNOWN));
        return ProcessFlag.without(CODE, Gap.METHOD_UNPUBLISHED).with(parts);
    }

    /** What was measured and its points from 1 to 5; a dash for what is not published. */
    private Input part(String name, @Nullable Double value) {
        if (value == null) {
            return new Input(name, UNKNOWN);
        }
        String key = name.substring(2);
        Optional<Band> band = bands.stream()
                .filter(each -> each.part().equals(key) && each.holds(value))
                .findFirst();
        String measured = BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return new Input(
                name, measured + " → " + band.map(each -> each.points() + "/5").orElse(UNKNOWN));
    }
}
