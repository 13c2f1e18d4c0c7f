package id.suluh.procurement.source;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.procurement.source.RunView.RefusalLine;
import id.suluh.web.CurrentPage;
import id.suluh.web.paging.Pager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the pages of sources show. */
@ApplicationScoped
@Transactional
class SourceViews {
    private static final int SOURCES = 200;
    private static final int RUNS = 50;
    private static final int FILES = 100;
    private static final int REFUSALS = 100;
    private static final int PROCESSES = 20;

    private final SourceRows rows;
    private final QualityRows quality;
    private final SourceLinkedData linkedData;
    private final Viewer viewer;
    private final CurrentPage page;

    SourceViews(SourceRows rows, QualityRows quality, SourceLinkedData linkedData, Viewer viewer, CurrentPage page) {
        this.linkedData = linkedData;
        this.rows = rows;
        this.quality = quality;
        this.viewer = viewer;
        this.page = page;
    }

    SourcesView all(int asked) {
        long count = rows.runCount();
        int pages = pages(count, RUNS);
        int here = Math.min(Math.max(asked, 1), pages);
        List<SourceLine> sources = rows.sources(SOURCES);
        return new SourcesView(
                sources,
                rows.runs(RUNS, (here - 1) * RUNS),
                count,
                Pager.of(here, pages, number -> page.href("/sources?page=" + number)),
                linkedData.catalogue(sources));
    }

    SourceView source(long id) {
        SourceQuality found = quality.of(id);
        SourceLine source = rows.source(id);
        return new SourceView(
                source,
                rows.runsOf(id, RUNS),
                found,
                QualityChart.of(found, page.language()),
                linkedData.dataset(source));
    }

    RunView run(long id, int asked) {
        RunLine run = rows.run(id);
        long kept = rows.count("import_refusal", id);
        int pages = pages(kept, REFUSALS);
        int here = Math.min(Math.max(asked, 1), pages);
        return new RunView(
                run,
                rows.files(id, FILES),
                rows.count("import_source", id),
                rows.refusals(id, REFUSALS, (here - 1) * REFUSALS),
                kept,
                Pager.of(here, pages, number -> page.href(run.path() + "?page=" + number)),
                rows.processes(id, PROCESSES),
                run.undoable() && (viewer.has(Role.MODERATOR) || viewer.has(Role.ADMIN)));
    }

    /** Sources, those heard of last first. */
    List<SourceLine> sources(int most) {
        return rows.sources(most);
    }

    long sourceCount() {
        return rows.sourceCount();
    }

    RunLine run(long id) {
        return rows.run(id);
    }

    /** The first refusals of a run. */
    List<RefusalLine> refusals(long run, int most) {
        return rows.refusals(run, most, 0);
    }

    /** How many are kept. */
    long refusalCount(long run) {
        return rows.count("import_refusal", run);
    }

    private static int pages(long count, int each) {
        return (int) Math.max(1, (count + each - 1) / each);
    }
}
