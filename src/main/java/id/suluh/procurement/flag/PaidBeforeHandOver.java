package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ID07: a payment is dated before the first hand-over of its contract. */
final class PaidBeforeHandOver implements Flag {
    private static final String CODE = "ID07";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        @Nullable ProcessFlag clear = null;
        boolean paid = false;
        for (JsonObject contract : process.compiled().objects("contracts")) {
            JsonObject implementation = contract.object("implementation");
            LocalDate payment =
                    first(implementation.objects("transactions").stream().map(transaction -> transaction.text("date")));
            LocalDate handOver = first(implementation.objects("milestones").stream()
                    .filter(milestone -> "delivery".equals(milestone.text("type")))
                    .map(milestone -> milestone.text("dateMet")));
            paid |= payment != null;
            if (payment == null || handOver == null) {
                continue;
            }
            double early = handOver.toEpochDay() - (double) payment.toEpochDay();
            ProcessFlag flag = ProcessFlag.of(CODE, early > 0, Math.max(0, early), 0.0)
                    .with(List.of(
                            new Input("implementation/transactions/date", payment.toString()),
                            new Input("implementation/milestones/dateMet", handOver.toString())));
            if (early > 0) {
                return flag;
            }
            clear = flag;
        }
        return clear != null ? clear : ProcessFlag.without(CODE, paid ? Gap.NO_HAND_OVER : Gap.NO_PAYMENTS);
    }

    private static @Nullable LocalDate first(Stream<@Nullable String> dates) {
        return dates.map(Moment::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
