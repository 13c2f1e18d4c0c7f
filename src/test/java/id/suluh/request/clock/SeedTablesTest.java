package id.suluh.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTablesTest {
    private final RuleBook rules = RuleBook.load();

    @Test
    void everyRuleHasABasisThatCanBeReadOut() {
        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(rule.days()).isPositive();
            assertThat(Articles.words(rule.basis()).id()).isNotBlank();
            assertThat(rule.note().id().isEmpty()).isEqualTo(rule.note().en().isEmpty());
        });
    }

    @Test
    void figuresFromMemoryStayUnverified() {
        assertThat(rules.all())
                .filteredOn(rule -> !rule.verified())
                .extracting(Rule::step)
                .containsOnly(Step.COMMISSION_START, Step.COURT, Step.CASSATION);
    }

    @Test
    void everyGeneralStepHasARule() {
        for (Step step : Step.values()) {
            assertThat(rules.all()).anyMatch(rule -> rule.answers(Regime.UMUM, step, false));
        }
    }

    @Test
    void holidaysOfFourYearsAreRecorded() {
        assertThat(Holidays.load().years()).containsExactlyInAnyOrder(2024, 2025, 2026, 2027);
    }

    @Test
    void articlesAreReadOutInBothLanguages() {
        assertThat(Articles.words("UU 14/2008 22 (7); UU 14/2008 22 (8)").id())
                .isEqualTo("Pasal 22 ayat (7) UU 14/2008 dan Pasal 22 ayat (8) UU 14/2008");
        assertThat(Articles.words("UU 14/2008 17 h"))
                .isEqualTo(new Text("Pasal 17 huruf h UU 14/2008", "article 17 h of UU 14/2008"));
        assertThat(Articles.words("Perki 1/2019 12").en()).isEqualTo("article 12 of Perki 1/2019");
        assertThat(Articles.words("PERMA 2/2011").id()).isEqualTo("PERMA 2/2011");
    }
}
