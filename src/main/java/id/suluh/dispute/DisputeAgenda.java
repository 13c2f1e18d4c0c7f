package id.suluh.dispute;

import id.suluh.platform.Jakarta;
import id.suluh.search.Agenda;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Disputes before a commission and the rulings of the year. */
@Priority(10)
@ApplicationScoped
@Transactional
class DisputeAgenda implements Agenda {
    private static final Set<Stage> BEFORE_COMMISSION = EnumSet.range(Stage.REGISTERED, Stage.ADJUDICATION);

    private final DisputeRepository disputes;
    private final RulingRepository rulings;
    private final Clock clock;

    DisputeAgenda(DisputeRepository disputes, RulingRepository rulings, Clock clock) {
        this.disputes = disputes;
        this.rulings = rulings;
        this.clock = clock;
    }

    @Override
    public List<Tally> tallies(Language language) {
        DisputeMessages words = Messages.of(DisputeMessages.class, language);
        List<String> stages = BEFORE_COMMISSION.stream().map(Stage::code).toList();
        LocalDate first = Jakarta.today(clock).withDayOfYear(1);
        return List.of(
                new Tally(
                        words.tallyRunning(),
                        disputes.count("visibility = 'public' and stage in ?1", stages),
                        "/search?type=dispute"
                                + stages.stream().map(each -> "&status=" + each).collect(Collectors.joining())),
                new Tally(
                        words.tallyRulings(),
                        rulings.count(
                                "visibility = 'public' and pronouncedOn >= ?1 and pronouncedOn < ?2",
                                first,
                                first.plusYears(1)),
                        "/search?type=ruling&year=" + first.getYear()));
    }

    /** The hearings of a commission are no dates of the law. */
    @Override
    public List<Due> next(int limit, Language language) {
        return List.of();
    }
}
