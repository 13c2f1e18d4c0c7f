package id.suluh.procurement.ocds.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseReader;
import id.suluh.procurement.ocds.ReleaseSink;
import id.suluh.testing.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What our table calls an error in real releases, the official schema does too, and the other way round. */
class SchemaAgreementTest {
    private static final Path SCHEMA = SharedData.path("data/ocds/standard/1.1/schema/release-schema.json");
    private static final Path REAL = SharedData.path("data/ocds");

    /** Rules of the standard that a JSON schema cannot say: it asks for different objects where the standard asks for different ids. */
    private static final Set<String> BEYOND = Set.of("wrong_ocid_prefix", "duplicate_id");

    @Test
    void bothFindTheSameReleasesWrong() throws IOException {
        assumeTrue(SharedData.isThere(SCHEMA), "the schema is not here");
        JsonSchema schema;
        try (InputStream in = Files.newInputStream(SCHEMA)) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                    .getSchema(
                            in,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
        List<String> disagreements = new ArrayList<>();
        Agreement agreement = new Agreement(schema, disagreements);
        ReleaseReader reader = new ReleaseReader(agreement, InputStream.nullInputStream());
        reader.read(REAL.resolve("real").toString());
        reader.read(REAL.resolve("sample-data").toString());
        assertThat(agreement.compared).isGreaterThan(500);
        assertThat(agreement.wrong).isPositive();
        assertThat(disagreements).isEmpty();
    }

    private static final class Agreement implements ReleaseSink {
        private final JsonSchema schema;
        private final List<String> disagreements;
        private long compared;
        private long wrong;

        Agreement(JsonSchema schema, List<String> disagreements) {
            this.schema = schema;
            this.disagreements = disagreements;
        }

        @Override
        public void release(RawRelease release) throws IOException {
            String text = new String(release.text().bytes(), StandardCharsets.UTF_8);
            List<ValidationMessage> theirs = schema.validate(text, InputFormat.JSON).stream()
                    .filter(message -> !message.getType().equals("uniqueItems"))
                    .toList();
            List<String> ours = new ArrayList<>();
            ReleaseCheck.check(release.text().fields(), "", (severity, code, pointer, message) -> {
                if (severity == Severity.ERROR && !BEYOND.contains(code)) {
                    ours.add(code + " " + pointer + ": " + message);
                }
            });
            compared++;
            wrong += theirs.isEmpty() ? 0 : 1;
            if (theirs.isEmpty() != ours.isEmpty()) {
                disagreements.add(release.origin() + "\n  schema " + theirs + "\n  table " + ours);
            }
        }

        @Override
        public void refused(Refusal refusal) {}
    }
}
