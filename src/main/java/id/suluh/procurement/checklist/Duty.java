package id.suluh.procurement.checklist;

import org.jspecify.annotations.Nullable;

/**
 * Whether a contract must have one of the 39 documents by now, before anybody looks whether it has it.
 *
 * @param standing {@link Standing#MISSING} when it must, otherwise why it need not
 */
record Duty(Standing standing, @Nullable Reason reason) {
    static final Duty DUE = new Duty(Standing.MISSING, null);

    /** Read top to bottom: the first line that fits. What surely does not apply comes before what is not due yet, doubts after it. */
    static Duty of(Item item, Progress progress) {
        Boolean certain = item.ways().get(progress.way());
        boolean wayKnown = progress.way() != Way.UNKNOWN;
        if (wayKnown && certain == null) {
            return new Duty(Standing.NOT_APPLICABLE, Reason.OTHER_METHOD);
        }
        if (item.worksOnly() && Boolean.FALSE.equals(progress.works())) {
            return new Duty(Standing.NOT_APPLICABLE, Reason.NOT_WORKS);
        }
        if (!progress.reached().contains(item.from())) {
            return new Duty(Standing.NOT_YET, Reason.after(item.from()));
        }
        if (!wayKnown && !item.always()) {
            return new Duty(Standing.UNCLEAR, Reason.METHOD_UNKNOWN);
        }
        if (item.worksOnly() && progress.works() == null) {
            return new Duty(Standing.UNCLEAR, Reason.CATEGORY_UNKNOWN);
        }
        return Boolean.FALSE.equals(certain) ? new Duty(Standing.UNCLEAR, Reason.IF_ANY) : DUE;
    }
}
