package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchDistributionTest {
    @TempDir
    Path home;

    @Test
    void theUnpackedServerIsFoundByItsProgram() throws IOException {
        Path server = home.resolve("embedded/elasticsearch-8.19.21");
        Files.createDirectories(server.resolve("bin"));
        Files.createFile(server.resolve("bin/elasticsearch"));
        Files.createDirectories(home.resolve("embedded/notes"));
        assertThat(ElasticsearchDistribution.find(home)).isEqualTo(server);
    }

    @Test
    void itsAbsenceIsToldWithTheWaysOut() {
        assertThatThrownBy(() -> ElasticsearchDistribution.find(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mvn package")
                .hasMessageContaining("QUARKUS_ELASTICSEARCH_HOSTS");
    }
}
