package id.suluh.procurement.flag.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.seed.WholeWorld;
import id.suluh.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlagRunsTest {
    @Inject
    WholeWorld world;

    @Inject
    FlagRuns runs;

    @Inject
    Coverages coverages;

    @Inject
    EntityManager entities;

    @BeforeEach
    void present() throws Exception {
        world.present();
    }

    @Test
    void aSecondRunChangesNothing() {
        FlagRunSummary first = runs.run().orElseThrow();
        long versions = count("select sum(version) from contracting_process");
        FlagRunSummary second = runs.run().orElseThrow();
        assertThat(first.processes()).isPositive().isEqualTo(second.processes());
        assertThat(second.changed()).isZero();
        assertThat(count("select sum(version) from contracting_process")).isEqualTo(versions);
        assertThat(count("select count(*) from flag_run where finished_at is not null"))
                .isGreaterThan(1);
    }

    @Test
    void everyPublicProcessIsCountedOnceForEachFlag() {
        FlagRunSummary run = runs.run().orElseThrow();
        assertThat(count("select count(*) from process_flags")).isEqualTo(run.processes());
        assertThat(count("select count(*) from contracting_process where visibility = 'public'"))
                .isEqualTo(run.processes());
        for (FlagDefinition flag : FlagBook.standard().all()) {
            FlagCoverage coverage = coverages.one(flag, Language.EN);
            assertThat(coverage.total().all()).as(flag.code()).isEqualTo(run.processes());
            assertThat(coverage.gaps().stream()
                            .mapToLong(FlagCoverage.Reason::processes)
                            .sum())
                    .isEqualTo(coverage.total().notComputable());
            assertThat(coverage.publishers().stream()
                            .mapToLong(FlagCoverage.Counts::all)
                            .sum())
                    .isEqualTo(run.processes());
            assertThat(count("select count(*) from process_flags where '" + flag.code() + "' = any (flagged)"))
                    .isEqualTo(coverage.total().flagged());
        }
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }
}
