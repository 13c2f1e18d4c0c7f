package id.suluh.procurement.source;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.RunState;
import id.suluh.procurement.ocds.check.Severity;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about sources and imports. */
@MessageBundle("source")
public interface SourceMessages {
    @Message
    String sources();

    @Message
    String sourcesLede();

    @Message
    String source();

    @Message
    String noSources();

    @Message
    String byPublisher();

    @Message
    String byFiles();

    @Message
    String unnamed();

    @Message
    String kindHead();

    @Message
    String kind(ImportKind kind);

    @Message
    String runs();

    @Message
    String run();

    @Message
    String runNumbered(long id);

    @Message
    String noRuns();

    @Message
    String files();

    @Message
    String file();

    @Message
    String last();

    @Message
    String started();

    @Message
    String ended();

    @Message
    String stateHead();

    @Message
    String state(RunState state);

    @Message
    String read();

    @Message
    String added();

    @Message
    String unchanged();

    @Message
    String refused();

    @Message
    String by();

    @Message
    String bySeed();

    @Message
    String byCommand();

    @Message
    String byPerson();

    @Message
    String command();

    @Message
    String demo();

    @Message
    String runLede();

    @Message
    String runningNote();

    @Message
    String failedNote();

    @Message
    String undoneNote();

    @Message
    String refusals();

    @Message
    String noRefusals();

    @Message
    String refusalsNote();

    @Message
    String refusedFirst(long kept, long left);

    @Message
    String line();

    @Message
    String wholeFile();

    @Message
    String reason();

    @Message
    String table();

    @Message
    String processes();

    @Message
    String processesNote();

    @Message
    String noProcesses();

    @Message
    String dataset();

    @Message
    String datasetLede();

    @Message
    String datasetNone();

    @Message
    String datasetCheck();

    @Message
    String datasetFigure();

    @Message
    String datasetUsual();

    @Message
    String datasetHolds();

    @Message
    String datasetOdd();

    @Message
    String between(double least, double most);

    @Message
    String atLeast(double least);

    @Message
    String ofCounted(long count);

    @Message
    String datasetKind(DatasetKind kind);

    @Message
    String unread(String columns);

    @Message
    String otherFiles(long count);

    @Message
    String counts();

    @Message
    String undoingNote();

    @Message
    String undo();

    @Message
    String undoTitle(long id);

    @Message
    String undoLede(long added, long files);

    @Message
    String undoReleases();

    @Message
    String undoGone();

    @Message
    String undoAgain();

    @Message
    String undoAudit();

    @Message
    String undoDo();

    @Message
    String undoNot();

    @Message
    String undoCannot();

    @Message
    String quality();

    @Message
    String qualityLede();

    @Message
    String noQuality();

    @Message
    String qualityTable();

    @Message
    String checked();

    @Message
    String withErrors();

    @Message
    String clean();

    @Message
    String coverage();

    @Message
    String coverageOf(long processes);

    @Message
    String planning();

    @Message
    String tenderPart();

    @Message
    String bids();

    @Message
    String awards();

    @Message
    String contracts();

    @Message
    String implementation();

    @Message
    String documents();

    @Message
    String findings();

    @Message
    String noFindings();

    @Message
    String finding();

    @Message
    String times();

    @Message
    String inReleases();

    @Message
    String example();

    @Message
    String findingKind(FindingKind kind);

    @Message
    String severity(Severity severity);

    @Message
    String refusalKind(RefusalKind kind);

    @Message
    String datasetOf(String name, String kind);

    @Message
    String dataByApi();

    @Message
    String dataInBulk();
}
