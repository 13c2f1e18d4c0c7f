package id.suluh.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The status box: by when, whose turn, why that date. Texts are in the visitor's language.
 *
 * @param due the next due date; null when there is none, then {@code off} stands in its place
 * @param note a line under the date: what is left, or how late it is
 * @param look colour class of the state, as the {@code st} tag wants it
 * @param icon name of its icon
 * @param turnNote what that party does next
 * @param why the working of the date, or why there is none
 */
record StatusView(
        String label,
        @Nullable LocalDate due,
        String off,
        String note,
        String turn,
        String state,
        String look,
        String icon,
        String turnNote,
        String why) {}
