package id.suluh.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.document.DocumentKind;
import id.suluh.document.PublicPaper;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.request.ItemAsked;
import id.suluh.request.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CLOSED = "contracts:[{status:terminated,implementation:{transactions:[{id:1}]}}]";
    private static final Progress SIGNED_WORKS = progress(
            "tender:{procurementMethodDetails:Tender,mainProcurementCategory:works},contracts:[{status:active}]");

    @ParameterizedTest(name = "document {0} of {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Certain by method.
                "22 | Tender             | NOT_APPLICABLE | OTHER_METHOD",
                "23 | Seleksi            | NOT_APPLICABLE | OTHER_METHOD",
                "23 | Swakelola tipe 1   | MISSING        | ",
                "22 | Swakelola tipe 1   | UNCLEAR        | IF_ANY",
                "3  | Swakelola tipe 2   | NOT_APPLICABLE | OTHER_METHOD",
                "32 | E-Purchasing       | MISSING        | ",
                "32 | Tender Cepat       | NOT_APPLICABLE | OTHER_METHOD",
                "3  | E-Purchasing       | NOT_APPLICABLE | OTHER_METHOD",
                "16 | Pengadaan Langsung | MISSING        | ",
                "16 | Tender             | UNCLEAR        | IF_ANY",
                "17 | Tender             | UNCLEAR        | IF_ANY",
                "17 | Penunjukan Langsung| NOT_APPLICABLE | OTHER_METHOD",
                "34 | Swakelola tipe 3   | MISSING        | ",
                // A foreign name: only what every way of purchasing has is sure.
                "1  | Licitación         | MISSING        | ",
                "33 | Licitación         | MISSING        | ",
                "5  | Licitación         | UNCLEAR        | METHOD_UNKNOWN",
            })
    void theMethodDecidesWhatAClosedContractMustHave(int number, String method, Standing standing, Reason reason) {
        Progress progress =
                progress("tender:{procurementMethodDetails:'" + method + "',mainProcurementCategory:goods}," + CLOSED);

        assertThat(Duty.of(item(number), progress)).isEqualTo(new Duty(standing, reason));
    }

    @ParameterizedTest(name = "document {0} when {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2  | tender:{status:planned}                                           | NOT_YET | AFTER_OFFERED",
                "2  | tender:{status:active}                                            | MISSING | ",
                "2  | tender:{tenderPeriod:{startDate:'2026-11-22T08:00:00+07:00'}}     | MISSING | ",
                "2  | tender:{tenderPeriod:{startDate:'2026-11-23T08:00:00+07:00'}}     | NOT_YET | AFTER_OFFERED",
                "18 | tender:{status:active}                                            | NOT_YET | AFTER_AWARDED",
                "18 | awards:[{status:pending}]                                         | NOT_YET | AFTER_AWARDED",
                "18 | awards:[{status:active}]                                          | MISSING | ",
                "25 | awards:[{status:active}]                                          | NOT_YET | AFTER_SIGNED",
                "25 | contracts:[{status:cancelled}]                                    | NOT_YET | AFTER_SIGNED",
                "25 | contracts:[{status:active}]                                       | MISSING | ",
                "27 | contracts:[{status:active,period:{startDate:'2026-12-01'}}]       | NOT_YET | AFTER_BEGUN",
                "27 | contracts:[{status:active,period:{startDate:'2026-11-01'}}]       | MISSING | ",
                "34 | contracts:[{status:active,period:{startDate:'2026-11-01'}}]       | NOT_YET | AFTER_PAID",
                "34 | contracts:[{implementation:{transactions:[{id:1}]}}]              | MISSING | ",
                "38 | contracts:[{status:active,period:{endDate:'2026-11-22'}}]         | NOT_YET | AFTER_FINISHED",
                "38 | contracts:[{status:active,period:{endDate:'2026-11-21'}}]         | MISSING | ",
                "39 | contracts:[{status:active,period:{endDate:'2026-11-21'}}]         | NOT_YET | AFTER_CLOSED",
                "39 | contracts:[{status:terminated}]                                   | MISSING | ",
                "36 | contracts:[{status:terminated},{status:active}]                   | NOT_YET | AFTER_FINISHED",
            })
    void nothingIsMissedBeforeItsTime(int number, String data, Standing standing, Reason reason) {
        String works = "procurementMethodDetails:Tender,mainProcurementCategory:works";
        String told = data.startsWith("tender:{")
                ? data.replaceFirst("\\{", "{" + works + ",")
                : "tender:{" + works + "}," + data;

        assertThat(Duty.of(item(number), progress(told))).isEqualTo(new Duty(standing, reason));
    }

    @ParameterizedTest(name = "drawings of {0}: {1} {2}")
    @CsvSource({",UNCLEAR,CATEGORY_UNKNOWN", "goods,NOT_APPLICABLE,NOT_WORKS", "works,MISSING,"})
    void drawingsAreForConstruction(@Nullable String category, Standing standing, Reason reason) {
        String tender = "procurementMethod:open" + (category == null ? "" : ",mainProcurementCategory:" + category);

        assertThat(Duty.of(item(10), progress("tender:{" + tender + "}," + CLOSED)))
                .isEqualTo(new Duty(standing, reason));
    }

    @Test
    void whatCanBeReadComesBeforeWhatWasAskedAndThatBeforeWhatMustBeThere() {
        PublicPaper held = new PublicPaper("o", DocumentKind.WORK_ORDER, "SPMK", "/documents/a");
        Listed readable = new Listed("contractSummary", "Ringkasan", "https://contoh.example/r");
        Listed named = new Listed("contractSummary", "Ringkasan", null);
        Item summary = item(26);

        assertThat(stands(summary, new Found(held, List.of(), false, asked(Outcome.REFUSED))))
                .isEqualTo(Standing.PUBLISHED);
        assertThat(stands(summary, new Found(null, List.of(named, readable), false, List.of())))
                .isEqualTo(Standing.PUBLISHED);
        assertThat(stands(summary, new Found(null, List.of(named), false, asked(null, Outcome.REFUSED))))
                .isEqualTo(Standing.ASKED);
        assertThat(stands(summary, new Found(null, List.of(), false, asked(Outcome.REFUSED, null))))
                .isEqualTo(Standing.ASKED);
        assertThat(stands(summary, new Found(null, List.of(), true, asked(Outcome.REFUSED, Outcome.GRANTED))))
                .isEqualTo(Standing.REFUSED);
        assertThat(stands(summary, new Found(null, List.of(), true, asked(Outcome.PARTLY))))
                .isEqualTo(Standing.GIVEN);
        assertThat(stands(summary, new Found(null, List.of(), true, asked(Outcome.NOT_HELD))))
                .isEqualTo(Standing.NOT_HELD);
        assertThat(new Found(null, List.of(named), true, List.of()).stands(summary, SIGNED_WORKS))
                .isEqualTo(new Duty(Standing.UNCLEAR, Reason.NO_ADDRESS));
        assertThat(new Found(null, List.of(), true, List.of()).stands(summary, SIGNED_WORKS))
                .isEqualTo(new Duty(Standing.UNCLEAR, Reason.SHARED_CODE));
        assertThat(stands(summary, new Found(null, List.of(), false, List.of())))
                .isEqualTo(Standing.MISSING);
    }

    @Test
    void onlyThePlanMayBeARecordInsteadOfAPaper() {
        Progress planned = progress("planning:{budget:{id:'12345',amount:{amount:5}}}");
        Found nothing = new Found(null, List.of(), false, List.of());

        assertThat(nothing.stands(item(1), planned)).isEqualTo(new Duty(Standing.PUBLISHED, Reason.AS_DATA));
        assertThat(nothing.stands(item(26), planned).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(nothing.stands(item(1), progress("planning:{budget:{id:'12345'}}"))
                        .standing())
                .isEqualTo(Standing.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0,0,NOTHING_DUE", "0,9,NONE", "4,9,LESS_THAN_HALF", "5,10,HALF_OR_MORE", "9,9,ALL"})
    void aShareHasItsWord(long part, long whole, Share share) {
        assertThat(Share.of(part, whole)).isEqualTo(share);
    }

    private static Standing stands(Item item, Found found) {
        return found.stands(item, SIGNED_WORKS).standing();
    }

    private static List<ItemAsked> asked(@Nullable Outcome... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> new ItemAsked("o", 26, "S-2026-000001", outcome, null))
                .toList();
    }

    private static Item item(int number) {
        return Items.of(number).orElseThrow();
    }

    /** From the inside of an object whose names and plain words need no quotes. */
    private static Progress progress(String data) {
        String json = "{"
                + data.replaceAll("'([^']*)'", "\"$1\"")
                        .replaceAll("(?<=[{,:\\[]|^)([A-Za-z][\\w]*)(?=[:,}\\]])", "\"$1\"")
                + "}";
        try {
            return Progress.of(JsonTree.parse(json.getBytes(StandardCharsets.UTF_8)), TODAY);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
