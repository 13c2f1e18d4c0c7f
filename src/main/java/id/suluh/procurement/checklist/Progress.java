package id.suluh.procurement.checklist;

import id.suluh.platform.Jakarta;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a purchase decides which documents it must have by now.
 *
 * @param works whether it is construction; null when the data does not say
 * @param planAsData whether the plan itself stands in the data
 */
record Progress(Way way, @Nullable Boolean works, Set<Phase> reached, boolean planAsData) {
    private static final Set<String> INVITED = Set.of("active", "complete", "unsuccessful", "cancelled", "withdrawn");
    private static final int DAY = 10;

    static Progress of(JsonObject compiled, LocalDate today) {
        JsonObject tender = compiled.object("tender");
        String category = tender.text("mainProcurementCategory");
        return new Progress(
                Way.of(tender.text("procurementMethodDetails"), tender.text("procurementMethod")),
                category == null ? null : category.equals("works"),
                phases(compiled, today),
                planned(compiled.object("planning").object("budget")));
    }

    /**
     * The plan (RUP) is no paper: SiRUP announces it as a record of code, name and ceiling, and that record is what stands in the data. No
     * other of the 39 is like that: a summary of a contract, say, must name directors and owners, whom the data never holds.
     */
    private static boolean planned(JsonObject budget) {
        return budget.get("id") != null && budget.object("amount").get("amount") != null;
    }

    private static Set<Phase> phases(JsonObject compiled, LocalDate today) {
        List<JsonObject> contracts = Releases.standing(compiled.objects("contracts"));
        boolean signed = !contracts.isEmpty();
        boolean closed = signed && contracts.stream().allMatch(Progress::closed);
        Set<Phase> reached = EnumSet.of(Phase.PLANNED);
        add(reached, signed, Phase.SIGNED);
        add(reached, signed && contracts.stream().anyMatch(each -> begun(each, today)), Phase.BEGUN);
        add(reached, signed && contracts.stream().anyMatch(Progress::paid), Phase.PAID);
        add(reached, signed && contracts.stream().allMatch(each -> finished(each, today)), Phase.FINISHED);
        add(reached, closed, Phase.CLOSED);
        if (closed) {
            reached.addAll(Set.of(Phase.BEGUN, Phase.PAID));
        }
        boolean awarded =
                signed || !Releases.standing(compiled.objects("awards")).isEmpty();
        add(reached, awarded, Phase.AWARDED);
        add(reached, awarded || offered(compiled.object("tender"), today), Phase.OFFERED);
        return reached;
    }

    private static boolean offered(JsonObject tender, LocalDate today) {
        String status = tender.text("status");
        return (status != null && INVITED.contains(status))
                || past(tender.object("tenderPeriod").text("startDate"), today);
    }

    private static boolean begun(JsonObject contract, LocalDate today) {
        return contract.object("implementation").size() > 0
                || past(contract.object("period").text("startDate"), today);
    }

    private static boolean paid(JsonObject contract) {
        return !contract.object("implementation").objects("transactions").isEmpty();
    }

    private static boolean finished(JsonObject contract, LocalDate today) {
        return closed(contract) || past(contract.object("period").text("endDate"), today.minusDays(1));
    }

    private static boolean closed(JsonObject contract) {
        return "terminated".equals(contract.text("status"));
    }

    /** Whether that day has begun; false for what is no date. */
    private static boolean past(@Nullable String date, LocalDate today) {
        if (date == null || date.length() < DAY) {
            return false;
        }
        try {
            return !OffsetDateTime.parse(date)
                    .atZoneSameInstant(Jakarta.ZONE)
                    .toLocalDate()
                    .isAfter(today);
        } catch (DateTimeException noMoment) {
            return pastDay(date.substring(0, DAY), today);
        }
    }

    private static boolean pastDay(String day, LocalDate today) {
        try {
            return !LocalDate.parse(day).isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static void add(Set<Phase> reached, boolean is, Phase phase) {
        if (is) {
            reached.add(phase);
        }
    }
}
