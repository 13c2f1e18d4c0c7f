package id.suluh.request;

import id.suluh.request.clock.Holiday;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import id.suluh.web.strip.DayStrip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that counts a due date.
 *
 * @param result null until something was asked that can be counted
 * @param refused why it could not be counted; blank otherwise
 */
record DeadlineView(
        FormState form,
        List<Choice> regimes,
        List<Choice> steps,
        @Nullable Result result,
        String refused) {

    /**
     * A due date.
     *
     * @param note a doubt in words; blank for none
     */
    record Result(
            String step,
            LocalDate due,
            String working,
            String note,
            boolean verified,
            List<String> readings,
            List<Holiday> skipped,
            DayStrip strip) {}
}
