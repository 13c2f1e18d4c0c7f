package id.suluh.request.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a clock stands.
 *
 * @param today the day it is looked at
 * @param stopped the day on which the awaited act happened; null while it is awaited
 */
public record ClockHands(LocalDate today, @Nullable LocalDate stopped) {}
