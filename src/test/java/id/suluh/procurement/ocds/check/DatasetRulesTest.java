package id.suluh.procurement.ocds.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonTree;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every rule for many releases: what is unusual, what is usual, and too little to say. */
class DatasetRulesTest {
    static Stream<DatasetRule> rules() {
        return DatasetRule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isBrokenByWhatIsUnusual(DatasetRule rule) {
        for (IntFunction<String> odd : odd(rule)) {
            assertThat(finding(rule, enough(rule), odd)).as(odd.apply(0)).get().satisfies(finding -> assertThat(
                            finding.holds())
                    .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForWhatIsUsual(DatasetRule rule) {
        assertThat(finding(rule, enough(rule), usual(rule))).get().satisfies(finding -> assertThat(finding.holds())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysNothingOfTooFew(DatasetRule rule) {
        assertThat(finding(rule, (int) rule.enough() - 1, usual(rule))).isEmpty();
    }

    /** An even number, so that half of it is a number too. */
    private static int enough(DatasetRule rule) {
        return (int) Math.max(2, rule.enough());
    }

    private static Optional<DatasetFinding> finding(DatasetRule rule, int count, IntFunction<String> part) {
        DatasetCheck check = new DatasetCheck();
        for (int i = 0; i < count; i++) {
            check.add(JsonTree.stored(("{'ocid':'ocds-uji123-" + i + "'," + part.apply(i) + "}").replace('\'', '"')));
        }
        return check.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    private static List<IntFunction<String>> odd(DatasetRule rule) {
        return switch (rule.how()) {
            case SHARE -> List.of(i -> at(rule, i, "'lain'"), i -> at(rule, i, "'" + rule.code() + "'"));
            case ABSENT -> List.of(i -> "'tender':{'id':'" + i + "'}");
            case REPEATED -> List.of(i -> at(rule, i, amount(7)));
            case TOPHEAVY -> List.of(i -> at(rule, i, amount(i == 5 ? 1_000_000 : 10 + i)));
            case ONCE -> List.of(i -> buyer(i));
            case MAIN -> List.of(i -> buyer(0), i -> buyer(i));
            case UNIQUE -> List.of(i -> "'tender':{'id':'sama'}");
            case RESOLVED -> List.of(i -> related("ocds-uji123-x" + i, "Satu"));
            case TITLED -> List.of(i -> related("ocds-uji123-" + i, "Lain"));
        };
    }

    private static IntFunction<String> usual(DatasetRule rule) {
        return switch (rule.how()) {
            case SHARE -> i -> at(rule, i, i % 2 == 0 ? "'lain'" : "'" + rule.code() + "'");
            case ABSENT -> i -> at(rule, i, "'goods'");
            case REPEATED, TOPHEAVY -> i -> at(rule, i, amount(1000 + i));
            case ONCE, MAIN -> i -> buyer(i % 10);
            case UNIQUE -> i -> "'tender':{'id':'" + i + "'}";
            case RESOLVED, TITLED -> i -> related("ocds-uji123-" + i, "Satu");
        };
    }

    private static String at(DatasetRule rule, int id, String value) {
        int slash = rule.place().indexOf('/');
        String stage = rule.place().substring(0, slash);
        String object = "{'id':'%d','%s':%s}".formatted(id, rule.place().substring(slash + 1), value);
        return switch (stage) {
            case "tender" -> "'tender':" + object;
            case "milestones" -> "'contracts':[{'id':'c','implementation':{'milestones':[" + object + "]}}]";
            default -> "'" + stage + "':[" + object + "]";
        };
    }

    private static String amount(int amount) {
        return "{'amount':" + amount + ",'currency':'IDR'}";
    }

    private static String buyer(int number) {
        return "'buyer':{'id':'b" + number + "'}";
    }

    private static String related(String ocid, String title) {
        return "'tender':{'id':'t','title':'Satu'},'relatedProcesses':[{'id':'1','scheme':'ocid','identifier':'%s','title':'%s'}]"
                .formatted(ocid, title);
    }
}
