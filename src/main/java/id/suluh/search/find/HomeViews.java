package id.suluh.search.find;

import id.suluh.search.Agenda;
import id.suluh.search.Facet;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.LinkedStory;
import id.suluh.search.SearchQuery;
import id.suluh.search.SearchSource;
import id.suluh.search.Sort;
import id.suluh.search.index.Sources;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the home page from the features. */
@RequestScoped
class HomeViews {
    private static final int LINES = 7;
    /** Of one kind, so that a large import does not push everything else off the page. */
    private static final int LINES_OF_A_KIND = 3;

    private final Sources sources;
    private final RecordCounts counts;
    private final Agendas agendas;
    private final List<LinkedStory> stories;
    private final CurrentPage here;

    HomeViews(Sources sources, RecordCounts counts, Agendas agendas, @All List<LinkedStory> stories, CurrentPage here) {
        this.sources = sources;
        this.counts = counts;
        this.agendas = agendas;
        this.stories = stories;
        this.here = here;
    }

    HomeView now() {
        Map<Kind, Long> held = counts.now();
        Agendas.Panel panel = agendas.now(here.language());
        return new HomeView(
                here.today(),
                examples(),
                tallies(panel, held),
                panel.next().stream().map(this::due).toList(),
                new HomeView.Counts(
                        held.getOrDefault(Kind.CONTRACT, 0L),
                        held.getOrDefault(Kind.REQUEST, 0L),
                        held.getOrDefault(Kind.DISPUTE, 0L),
                        held.getOrDefault(Kind.RULING, 0L)),
                latest(),
                stories.stream()
                        .map(each -> each.story(here.language().locale()))
                        .flatMap(Optional::stream)
                        .map(this::story)
                        .toList());
    }

    private List<HomeView.Example> examples() {
        HomeMessages words = Messages.of(HomeMessages.class, here.language());
        return Stream.of(words.exampleWords(), words.exampleAcronym(), words.exampleNumber())
                .map(text -> new HomeView.Example(text, here.href(SearchAddress.path(SearchQuery.of(text)))))
                .toList();
    }

    private List<HomeView.Tally> tallies(Agendas.Panel panel, Map<Kind, Long> held) {
        HomeMessages words = Messages.of(HomeMessages.class, here.language());
        Stream<HomeView.Tally> figures = panel.tallies().stream()
                .map(each -> new HomeView.Tally(each.label(), each.count(), here.href(each.path())));
        Stream<HomeView.Tally> stock = Stream.of(Kind.DOCUMENT, Kind.BODY)
                .map(each -> new HomeView.Tally(words.held(each), held.getOrDefault(each, 0L), here.href(list(each))));
        return Stream.concat(figures, stock).toList();
    }

    private static String list(Kind kind) {
        return SearchAddress.path(SearchQuery.of("")
                .withChosen(Map.of(Facet.TYPE, Set.of(kind.code())))
                .withSort(Sort.RELEVANCE));
    }

    private HomeView.Due due(Agenda.Due due) {
        String month = due.day()
                .getMonth()
                .getDisplayName(TextStyle.SHORT, here.language().locale());
        return new HomeView.Due(
                due.day(), due.day().getDayOfMonth(), month, here.href(due.path()), due.title(), due.note());
    }

    private List<ResultView> latest() {
        Stream<Hit> newest = sources.all().stream()
                .filter(source -> source.kind() != Kind.BODY)
                .flatMap((SearchSource source) -> source.latest(LINES_OF_A_KIND).stream());
        // A date ahead of today is a slip of somebody's pen, and would stay on top for years.
        LocalDate today = here.today();
        return newest.filter(hit -> hit.date() != null && !hit.date().isAfter(today))
                .sorted(Comparator.comparing((Hit hit) -> hit.date() == null ? LocalDate.MIN : hit.date())
                        .reversed())
                .limit(LINES)
                .map(hit -> ResultView.of(hit, here))
                .toList();
    }

    private HomeView.Story story(LinkedStory.Story story) {
        return new HomeView.Story(
                story.title(),
                story.note(),
                story.steps().stream()
                        .map(step -> new HomeView.Step(
                                step.kind(), step.kind().code(), here.href(step.path()), step.title(), step.text()))
                        .toList());
    }
}
