package id.suluh.request;

import id.suluh.web.strip.DayStrip;
import org.jspecify.annotations.Nullable;

/**
 * One legal clock on the page.
 *
 * @param about days, unit and due date in words
 * @param strip the drawing; null where it does not run, then {@code idle} says so
 * @param working how the date was found; blank where there is none
 * @param verified whether the limit was seen in a source
 */
record ClockView(String title, String about, @Nullable DayStrip strip, String idle, String working, boolean verified) {}
