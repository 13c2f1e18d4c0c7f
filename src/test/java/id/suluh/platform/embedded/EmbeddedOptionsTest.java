package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"512m", "1g", "900000k", "2G"})
    void aHeapIsGivenAsTheJvmReadsIt(String heap) {
        assertThat(options(heap).elasticsearchHeap()).isEqualTo(heap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "512", "lots", "0m", "1g -XX:+Evil"})
    void anythingElseIsRefusedByName(String heap) {
        assertThatThrownBy(() -> options(heap))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SULUH_ELASTICSEARCH_HEAP");
    }

    private static EmbeddedOptions options(String heap) {
        return new EmbeddedOptions(Path.of("data"), Path.of("target"), true, true, heap, "", 1);
    }
}
