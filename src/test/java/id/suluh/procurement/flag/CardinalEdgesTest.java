package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting and the edges of every rule: settings and lines in, the whole answer out. */
class CardinalEdgesTest {
    private static final String WON = "'awards':[{'status':'active','suppliers':[{'id':'A'}]}]";

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "a fence of nothing is null",
                        "[R024]",
                        "{}",
                        "{'Meta':{'R024':{'lower_fence':null,'q1':null,'q3':null}}}"),
                Arguments.of(
                        "a threshold stands in the figures",
                        "[R024]\nthreshold=0.1",
                        tender("a", "", bids(bid("A", 100), bid("B", 110))),
                        "{'OCID':{'a':{'R024':0.1}},'Tenderer':{'A':{'R024':0.0},'B':{'R024':0.0}},'Meta':{'R024':{'lower_fence':0.1}}}"),
                Arguments.of(
                        "a threshold of zero flags nothing",
                        "[R024]\nthreshold=0",
                        tender("a", "", bids(bid("A", 100), bid("B", 100))),
                        "{'Meta':{'R024':{'lower_fence':0.0}}}"),
                Arguments.of(
                        "of a process that comes twice the last counts",
                        "[R058]\nthreshold=0.5",
                        tender("a", "", bids(bid("A", 100), bid("B", 200))) + "\n"
                                + tender("a", "", bids(bid("A", 100), bid("B", 110))),
                        "{'Meta':{'R058':{'upper_fence':0.5}}}"),
                Arguments.of(
                        "other currencies than the chosen one are left out",
                        "currency=USD\n[R058]\nthreshold=0.5",
                        tender("a", "", bids(bid("A", 100), bid("B", 200))),
                        "{'Meta':{'R058':{'upper_fence':0.5}}}"),
                Arguments.of(
                        "the first currency is the main one",
                        "[R058]\nthreshold=0.5",
                        tender("a", "", bids(bid("A", 100), bid("B", 200))) + "\n"
                                + tender("b", "", bids(bid("A", 100), bid("B", 200)))
                                        .replace("IDR", "USD"),
                        "{'OCID':{'a':{'R058':1.0}},'Tenderer':{'A':{'R058':0.0}},'Meta':{'R058':{'upper_fence':0.5}}}"),
                Arguments.of(
                        "methods without price comparison are left out",
                        "no_price_comparison_procurement_methods=NPC|X\n[R028]",
                        tender("a", "NPC", bids(bid("A", 7), bid("B", 7))),
                        "{'Meta':{}}"),
                Arguments.of(
                        "an allow list wants a method",
                        "price_comparison_procurement_methods=P\nno_price_comparison_procurement_methods=P\n[R028]",
                        tender("a", "", bids(bid("A", 7), bid("B", 7))) + "\n"
                                + tender("b", "P", bids(bid("C", 7), bid("D", 7.0))),
                        "{'OCID':{'b':{'R028':1.0}},'Tenderer':{'C':{'R028':1.0},'D':{'R028':1.0}},'Meta':{}}"),
                Arguments.of(
                        "one price in two currencies is two prices",
                        "[R028]",
                        tender("a", "", bids(bid("A", 7), bid("B", 7).replace("IDR", "USD"))),
                        "{'Meta':{}}"),
                Arguments.of(
                        "excluded methods and cancelled tenders are not looked at",
                        "[exclusions]\nprocurement_method_details=EXC\n[R028]",
                        tender("a", "EXC", bids(bid("A", 7), bid("B", 7))) + "\n"
                                + tender("b", "", bids(bid("A", 7), bid("B", 7)))
                                        .replace("'tender':{", "'tender':{'status':'cancelled'"),
                        "{'Meta':{}}"),
                Arguments.of(
                        "a tenderer listed twice in a bid counts twice",
                        "[R038]\nthreshold=1",
                        tender("a", "", bids("{'status':'disqualified','tenderers':[{'id':'A'},{'id':'A'}]}")),
                        "{'Tenderer':{'A':{'R038':1.0}},'Meta':{'R038':{'Tenderer_upper_fence':1.0}}}"),
                Arguments.of(
                        "the least number of a buyer is one of bids",
                        "[R038]\nthreshold=0.5\nminimum_contracting_processes=2\nminimum_submitted_bids=9",
                        "{'ocid':'a','buyer':{'id':'U'},"
                                + bids(bid("A", 1).replace("valid", "disqualified"), bid("B", 1)) + "}",
                        "{'Buyer':{'U':{'R038':0.5}},'Meta':{'R038':{'Buyer_upper_fence':0.5}}}"),
                Arguments.of(
                        "invited and withdrawn bids and those without a status were not submitted",
                        "[R038]\nthreshold=0.5\nminimum_submitted_bids=1",
                        tender(
                                "a",
                                "",
                                bids(
                                        "{'status':'withdrawn','tenderers':[{'id':'A'}]}",
                                        "{'status':'invited','tenderers':[{'id':'A'}]}",
                                        "{'tenderers':[{'id':'A'}]}")),
                        "{'Meta':{}}"),
                Arguments.of(
                        "ties go to the first bid",
                        "[R036]",
                        tender("a", "", bids(bid("A", 5), bid("B", 5).replace("valid", "disqualified"))) + "\n"
                                + tender("b", "", bids(bid("B", 5).replace("valid", "disqualified"), bid("A", 5))),
                        "{'OCID':{'b':{'R036':1.0}},'Meta':{}}"),
                Arguments.of(
                        "others are counted once each and from the threshold on",
                        "[R035]\nthreshold=2",
                        tender("a", "", bids(bid("A", 5), lost("B"), lost("B"))) + "\n"
                                + tender("b", "", bids(bid("A", 5), lost("B"), lost("C"))),
                        "{'OCID':{'b':{'R035':2.0}},'Tenderer':{'A':{'R035':0.0}},'Meta':{}}"),
                Arguments.of(
                        "a threshold of zero acts as one",
                        "[R035]\nthreshold=0",
                        tender("a", "", bids(bid("A", 5))),
                        "{'Meta':{}}"),
                Arguments.of(
                        "a pending award leaves the outcome open",
                        "[R035]",
                        tender("a", "", bids(bid("A", 5), lost("B")))
                                .replace("'awards':[", "'awards':[{'status':'pending'},"),
                        "{'Meta':{}}"),
                Arguments.of(
                        "an award without a status is ignored",
                        "[R035]",
                        tender("a", "", bids(bid("A", 5), lost("B"))).replace("'awards':[", "'awards':[{},"),
                        "{'OCID':{'a':{'R035':1.0}},'Tenderer':{'A':{'R035':0.0}},'Meta':{}}"),
                Arguments.of(
                        "a percentile above all is none",
                        "[R025]\npercentile=101\nthreshold=1",
                        tender("a", "", bids(bid("A", 1), bid("B", 2))),
                        "{'Meta':{'R025':{'lower_fence':1.0,'upper_fence':null}}}"),
                Arguments.of(
                        "ratios at the threshold count",
                        "[R025]\npercentile=0\nthreshold=1",
                        tender("a", "", bids(bid("A", 1))),
                        "{'Tenderer':{'A':{'R025':1.0}},'Meta':{'R025':{'lower_fence':1.0,'upper_fence':1.0}}}"),
                Arguments.of(
                        "prefixes have as many digits as set",
                        "[R048]\ndigits=3\nthreshold=2\nminimum_contracting_processes=1",
                        items("a", "4321", "4322", "4332") + "\n"
                                + items("b", "4329").replace("'A'", "'B'"),
                        "{'Tenderer':{'A':{'R048':2.0}},'Meta':{'R048':{'upper_fence':2.0}}}"),
                Arguments.of(
                        "only the integer one is a single tenderer",
                        "[R018]",
                        tenderers("a", "1") + "\n" + tenderers("b", "1.0") + "\n" + tenderers("c", "'1'") + "\n"
                                + tenderers("d", "0"),
                        "{'OCID':{'a':{'R018':1.0}},'Meta':{}}"),
                Arguments.of(
                        "an empty list of methods takes all",
                        "[R018]\nprocurement_methods=",
                        "{'ocid':'a','tender':{'numberOfTenderers':1}}",
                        "{'OCID':{'a':{'R018':1.0}},'Meta':{}}"),
                Arguments.of(
                        "days of a method go before the general ones",
                        "[R003]\nthreshold=5\n[R003.procurement_method_details]\nlong=20",
                        period("a", "long", 12) + "\n" + period("b", "other", 12) + "\n" + period("c", "other", 5),
                        "{'OCID':{'a':{'R003':1.0},'c':{'R003':1.0}},'Meta':{}}"),
                Arguments.of(
                        "a section below runs the indicator",
                        "[R003.procurement_method_details]\nlong=2",
                        period("a", "x", 14),
                        "{'OCID':{'a':{'R003':1.0}},'Meta':{}}"),
                Arguments.of(
                        "a missing method is out when methods are named",
                        "[R003]\nprocurement_methods=open|limited",
                        period("a", "x", 2),
                        "{'Meta':{}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAnswerIsThatOfTheReference(String name, String settings, String lines, String expected) throws IOException {
        FlagRun run =
                new FlagRun(SettingsFile.read(Files.writeString(folder.resolve("settings.ini"), settings)), problem -> {
                    throw new AssertionError(name + ": " + problem);
                });
        run.read(new ByteArrayInputStream(json(lines).getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.write(out);
        JsonNode found = new JsonMapper().readTree(out.toByteArray());
        assertThat(found).isEqualTo(new JsonMapper().readTree(json(expected)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String tender(String ocid, String details, String bids) {
        String tender = details.isEmpty() ? "" : "'procurementMethodDetails':'" + details + "'";
        return "{'ocid':'" + ocid + "'," + bids + ",'tender':{" + tender + "}," + WON + "}";
    }

    private static String bids(String... bids) {
        return Arrays.stream(bids).collect(Collectors.joining(",", "'bids':{'details':[", "]}"));
    }

    private static String bid(String tenderer, double amount) {
        return "{'status':'valid','tenderers':[{'id':'" + tenderer + "'}],'value':{'amount':" + amount
                + ",'currency':'IDR'}}";
    }

    private static String lost(String tenderer) {
        return "{'status':'disqualified','tenderers':[{'id':'" + tenderer + "'}]}";
    }

    private static String items(String ocid, String... classes) {
        return Arrays.stream(classes)
                .map(id -> "{'classification':{'id':'" + id + "'}}")
                .collect(Collectors.joining(
                        ",",
                        "{'ocid':'" + ocid + "','awards':[{'status':'active','suppliers':[{'id':'A'}],'items':[",
                        "]}]}"));
    }

    private static String tenderers(String ocid, String number) {
        return "{'ocid':'" + ocid + "','tender':{'procurementMethod':'open','numberOfTenderers':" + number + "}}";
    }

    private static String period(String ocid, String details, int day) {
        return "{'ocid':'%s','tender':{'procurementMethodDetails':'%s','tenderPeriod':{'startDate':'2026-03-01T00:00:00Z','endDate':'2026-03-%02dT00:00:00Z'}}}"
                .formatted(ocid, details, day);
    }
}
