package id.suluh.request;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the public thread.
 *
 * @param anchor permanent, such as {@code p1}
 * @param paragraphs of the letter, if there is one
 * @param byBody the letter is the body's
 * @param note a line under it
 */
record ThreadView(
        String anchor, LocalDate day, String who, String title, List<String> paragraphs, boolean byBody, String note) {}
