package id.suluh.procurement.flag;

import java.time.LocalDate;

/** ID05: the contract was signed, or where that is not told awarded, in the last month of the budget year. */
final class YearEnd implements Flag {
    private static final String CODE = "ID05";

    private final int month;

    YearEnd(FlagDefinition definition) {
        this.month = (int) definition.limit("month");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        LocalDate signed = facts.signed();
        LocalDate day = signed != null ? signed : facts.awarded();
        return day == null
                ? ProcessFlag.without(CODE, Gap.NO_DATE)
                : ProcessFlag.of(CODE, day.getMonthValue() >= month, null, null);
    }
}
