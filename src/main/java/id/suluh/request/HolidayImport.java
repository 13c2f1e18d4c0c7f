package id.suluh.request;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.request.clock.Holiday;
import id.suluh.request.holiday.HolidayFile;
import id.suluh.request.holiday.HolidayTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes holidays from a file and counts the clocks they fall into anew. A second run of the same file adds and moves nothing. */
@ApplicationScoped
public class HolidayImport {
    private final HolidayTable table;
    private final ClockRecount recount;
    private final AuditLog audit;

    HolidayImport(HolidayTable table, ClockRecount recount, AuditLog audit) {
        this.table = table;
        this.recount = recount;
        this.audit = audit;
    }

    /**
     * Reads CSV in UTF-8 with the columns {@code date, name, kind}, as {@code seed-data/holidays.csv}. Lines that cannot be taken are
     * refused in the summary; the rest goes in. Not within a transaction: the holidays are committed before clocks are touched.
     */
    public HolidaySummary run(InputStream csv) {
        HolidayFile file = HolidayFile.read(csv);
        List<Holiday> added = new ArrayList<>();
        List<Holiday> changed = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> record(file.holidays(), added, changed));
        table.forget();

        List<Holiday> fresh = new ArrayList<>(added);
        fresh.addAll(changed);
        // Without anything new it may be the run that makes good one that was cut off.
        int moved = recount.run(fresh.isEmpty() ? file.holidays() : fresh);
        int taken = file.holidays().size();
        int refused = file.refusals().size();
        return new HolidaySummary(
                taken + refused, added.size(), changed.size(), taken - fresh.size(), refused, moved, file.refusals());
    }

    private void record(List<Holiday> holidays, List<Holiday> added, List<Holiday> changed) {
        Set<Holiday> known = new HashSet<>(table.heldForChange().all());
        Set<String> named = new HashSet<>();
        known.forEach(each -> named.add(key(each)));
        for (Holiday each : holidays) {
            if (!known.contains(each)) {
                (named.contains(key(each)) ? changed : added).add(each);
            }
        }
        table.record(added);
        table.record(changed);
        if (added.size() + changed.size() > 0) {
            audit.record(new AuditEntry(
                    "system:import-holidays",
                    "holidays.import",
                    "holidays",
                    "*",
                    "added " + added.size() + ", changed " + changed.size()));
        }
    }

    private static String key(Holiday holiday) {
        return holiday.date() + " " + holiday.name();
    }
}
