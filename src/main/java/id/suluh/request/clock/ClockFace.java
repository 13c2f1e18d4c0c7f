package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.List;

/** Lays a count out day by day, from the first day after day 0 to the due date or, where that came later, to the act. */
final class ClockFace {
    /** An act that came years late is drawn no further than this many days after the due date. */
    private static final int LATE_DAYS_DRAWN = 28;

    private final Reading reading;
    private final ClockHands hands;
    private final Holidays holidays;

    ClockFace(Reading reading, ClockHands hands, Holidays holidays) {
        this.reading = reading;
        this.hands = hands;
        this.holidays = holidays;
    }

    List<ClockDay> days(LocalDate dayZero) {
        return dayZero.plusDays(1)
                .datesUntil(last().plusDays(1))
                .map(day -> new ClockDay(day, kind(day)))
                .toList();
    }

    boolean counts(LocalDate day) {
        return reading.unit() == DayUnit.CALENDAR_DAYS || !(Holidays.weekend(day) || holiday(day));
    }

    private LocalDate last() {
        LocalDate due = reading.due();
        LocalDate stopped = hands.stopped();
        if (stopped == null || !stopped.isAfter(due)) {
            return due;
        }
        LocalDate bound = due.plusDays(LATE_DAYS_DRAWN);
        return stopped.isAfter(bound) ? bound : stopped;
    }

    private ClockDay.Kind kind(LocalDate day) {
        if (day.equals(hands.stopped())) {
            return ClockDay.Kind.DONE;
        }
        if (day.equals(reading.due())) {
            boolean over = hands.stopped() != null || hands.today().isAfter(day);
            return over ? ClockDay.Kind.DUE_OVER : ClockDay.Kind.DUE;
        }
        if (!counts(day)) {
            return Holidays.weekend(day) ? ClockDay.Kind.WEEKEND : ClockDay.Kind.HOLIDAY;
        }
        LocalDate now = hands.stopped() == null ? hands.today() : hands.stopped();
        return day.isAfter(now) ? ClockDay.Kind.AHEAD : ClockDay.Kind.GONE;
    }

    private boolean holiday(LocalDate day) {
        return holidays.on(day)
                .filter(each -> reading.collectiveLeaveFree() || each.kind() != Holiday.Kind.CUTI_BERSAMA)
                .isPresent();
    }
}
