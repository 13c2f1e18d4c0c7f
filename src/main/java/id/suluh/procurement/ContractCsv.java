package id.suluh.procurement;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ContractView.Event;
import id.suluh.procurement.ContractView.Figure;
import id.suluh.procurement.ContractView.Line;
import id.suluh.procurement.ContractView.Paper;
import id.suluh.procurement.ContractView.Source;
import id.suluh.procurement.HistoryView.Row;
import id.suluh.web.format.Money;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A contracting process as a table for spreadsheets: a row for each fact. The codes are the same in both languages. */
final class ContractCsv {
    /** By it spreadsheets know the text as UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What makes a spreadsheet take a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);

    private ContractCsv() {}

    static String of(ContractView view) {
        ContractCsv table = new ContractCsv();
        table.csv.writeRecord("section", "field", "value", "currency", "date", "release");
        table.process(view);
        view.figures().forEach(table::figure);
        view.bidders().forEach(table::bidder);
        view.lines().forEach(table::line);
        view.history().named().forEach(table::change);
        view.history().others().forEach(table::change);
        view.processes()
                .forEach(each -> table.row(
                        each.named() ? "relatedProcess" : "relatedProcessFrom",
                        code(each.relationship()),
                        each.ocid(),
                        each.date(),
                        null));
        view.papers().forEach(table::paper);
        view.sources().forEach(table::source);
        return MARK + table.text.toString();
    }

    private void process(ContractView view) {
        row("process", "ocid", view.ocid(), null, null);
        row("process", "title", view.title(), null, null);
        row("process", "description", view.description(), null, null);
        row("process", "buyer", view.buyer(), null, null);
        view.suppliers().forEach(name -> row("process", "supplier", name, null, null));
        row("process", "stage", code(view.stage()), null, null);
        row("process", "status", code(view.status()), null, null);
        row("process", "method", code(view.method()), null, null);
        row("process", "methodDetails", view.methodDetails(), null, null);
    }

    private void figure(Figure figure) {
        money("money", code(figure.kind()), figure.money(), figure.date());
    }

    private void bidder(Bidder bidder) {
        String who = bidder.lot() == null ? bidder.name() : bidder.name() + " / " + bidder.lot();
        row("bidder", code(bidder.outcome()), who, null, null);
        if (bidder.bid() != null) {
            money("bid", who, bidder.bid(), null);
        }
    }

    private void line(Line line) {
        Event event = line.event();
        if (event == null) {
            row("missing", code(line.gap()), line.which() == null ? "" : line.which(), line.since(), null);
        } else if (event.money() == null) {
            row("event", code(event.happening()), event.text() == null ? "" : event.text(), event.date(), null);
        } else {
            money("event", code(event.happening()), event.money(), event.date());
        }
    }

    private void change(Row change) {
        String item = change.item() == null ? "" : " / " + change.item();
        String reason = change.reason() == null ? "" : " (" + change.reason() + ")";
        String after = change.after() == null ? "" : change.after();
        row("change", change.field() + item, change.before() + " → " + after + reason, change.date(), change.release());
    }

    private void paper(Paper paper) {
        row(
                "document",
                code(paper.stage()),
                paper.href() == null ? paper.title() : paper.title() + " " + paper.href(),
                paper.date(),
                null);
    }

    private void source(Source source) {
        row("release", "sha256", source.sha256(), source.date(), source.releaseId());
    }

    private void money(String section, String field, Money money, @Nullable LocalDate date) {
        // A negative amount is a number, not a formula.
        csv.writeRecord(
                section,
                safe(field),
                money.amount().toPlainString(),
                money.currency(),
                date == null ? "" : date.toString(),
                "");
    }

    private void row(
            String section, String field, @Nullable String value, @Nullable LocalDate date, @Nullable String release) {
        if (value != null) {
            csv.writeRecord(
                    section,
                    safe(field),
                    safe(value),
                    "",
                    date == null ? "" : date.toString(),
                    release == null ? "" : safe(release));
        }
    }

    private static String safe(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** {@code TENDER_CLOSES} as {@code tenderCloses}, in the way of the standard. */
    private static String code(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return code.substring(0, 1).toLowerCase(Locale.ROOT) + code.substring(1);
    }
}
