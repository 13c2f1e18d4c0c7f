package id.suluh.web.twin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list.
 *
 * @param url permanent address of its page
 * @param title what it is called
 * @param summary one line about it; may be empty
 * @param updated when it last changed, as far as is noted; at least when it came
 * @param cells one for each column: text, {@code Number}, {@code Boolean}, {@code LocalDate} or null; may hold null
 */
public record TableRow(String url, String title, String summary, Instant updated, List<@Nullable Object> cells) {}
