package id.suluh.procurement.source;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.check.DatasetCheck;
import id.suluh.procurement.ocds.check.DatasetFinding;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import id.suluh.procurement.ocds.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings over the releases of one source in one run, those of one rule together. */
final class QualityTally {
    private final Map<Rule, Counted> rules = new LinkedHashMap<>();
    private final Set<Rule> ofRelease = new HashSet<>();
    private final DatasetCheck dataset = new DatasetCheck();
    private long releases;
    private long withErrors;

    record Rule(String code, Severity severity) {}

    /** How often, and the first place. */
    static final class Counted {
        private final String pointer;
        private final @Nullable String ocid;
        private long findings;
        private long releases;

        Counted(Finding first) {
            this.pointer = first.pointer();
            this.ocid = first.ocid();
        }

        long findings() {
            return findings;
        }

        long releases() {
            return releases;
        }

        String pointer() {
            return pointer;
        }

        @Nullable
        String ocid() {
            return ocid;
        }
    }

    /** Checks one release. */
    void check(String release) {
        ofRelease.clear();
        releases++;
        byte[] text = release.getBytes(StandardCharsets.UTF_8);
        try {
            long errors = new OcdsCheck(this::add).read(new ByteArrayInputStream(text));
            if (JsonTree.value(text) instanceof JsonObject fields) {
                dataset.add(fields);
            }
            withErrors += errors > 0 ? 1 : 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Finding finding) {
        Rule rule = new Rule(finding.code(), finding.severity());
        Counted counted = rules.computeIfAbsent(rule, first -> new Counted(finding));
        counted.findings++;
        counted.releases += ofRelease.add(rule) ? 1 : 0;
    }

    /** What the releases come to together. */
    List<DatasetFinding> dataset() {
        return dataset.findings();
    }

    Map<Rule, Counted> rules() {
        return rules;
    }

    long releases() {
        return releases;
    }

    long withErrors() {
        return withErrors;
    }
}
