package id.suluh.procurement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.platform.jobs.SpareTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that can wait lets imports go first, but not one that was killed. */
@QuarkusTest
class ImportsUnderWayTest {
    @Inject
    ImportsUnderWay imports;

    @Inject
    SpareTime spare;

    @Inject
    EntityManager entities;

    @AfterEach
    void noRun() {
        change("delete from import_run where command = 'uji-sela'");
    }

    @Test
    void thereIsNoSpareTimeWhileAnImportSpeaks() {
        assertThat(imports.underWay()).isFalse();
        change(
                "insert into import_run (started_at, heard_at, state, command) values (now(), now(), 'running', 'uji-sela')");
        assertThat(imports.underWay()).isTrue();
        assertThat(spare.now()).isFalse();
        change("update import_run set state = 'done' where command = 'uji-sela'");
        assertThat(imports.underWay()).isFalse();
    }

    @Test
    void anImportThatFellSilentIsNotWaitedFor() {
        change("insert into import_run (started_at, heard_at, state, command)"
                + " values (now(), now() - interval '2 minutes', 'running', 'uji-sela')");
        assertThat(imports.underWay()).isFalse();
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
