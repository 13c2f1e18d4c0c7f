package id.suluh.search.find;

import id.suluh.search.Agenda;
import id.suluh.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all features are waiting for. Asked for again every few seconds only, as the home page is opened often. */
@ApplicationScoped
class Agendas {
    private static final int NEXT = 5;
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final List<Agenda> agendas;
    private final Clock clock;
    private final Map<Language, Panel> last = new ConcurrentHashMap<>();

    Agendas(@All List<Agenda> agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The figures and the next due dates, as they were not long before {@code until}. */
    record Panel(List<Agenda.Tally> tallies, List<Agenda.Due> next, Instant until) {}

    Panel now(Language language) {
        Instant now = clock.instant();
        Panel kept = last.get(language);
        if (kept == null || now.isAfter(kept.until())) {
            kept = gathered(language, now.plus(FRESH));
            last.put(language, kept);
        }
        return kept;
    }

    private Panel gathered(Language language, Instant until) {
        return new Panel(
                agendas.stream()
                        .flatMap(each -> each.tallies(language).stream())
                        .toList(),
                agendas.stream()
                        .flatMap(each -> each.next(NEXT, language).stream())
                        .sorted(Comparator.comparing(Agenda.Due::day))
                        .limit(NEXT)
                        .toList(),
                until);
    }
}
