package id.suluh.request;

import id.suluh.request.clock.Deadlines;
import id.suluh.request.holiday.HolidayTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rules once for the whole portal; holidays are asked for at each count. */
class ClockProducer {
    @Produces
    @Singleton
    Deadlines deadlines(HolidayTable holidays) {
        return Deadlines.load(holidays::current);
    }
}
