package id.suluh.procurement;

import id.suluh.procurement.HistoryView.Row;
import id.suluh.procurement.history.Change;
import id.suluh.procurement.history.ReleaseHistory;
import id.suluh.procurement.history.Topic;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.web.Language;
import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The history of a process, computed from its stored releases when somebody looks. */
@ApplicationScoped
class HistoryViews {
    /** Newest releases compared, and their size as stored: what can be merged while a reader waits. */
    private static final int MOST_RELEASES = 60;

    private static final int MOST_BYTES = 150_000;

    private final Sql sql;

    HistoryViews(Sql sql) {
        this.sql = sql;
    }

    HistoryView of(long process, int releases, Language language, Set<ListPart> opened) {
        int most = ListPart.CHANGES.shown(opened);
        List<JsonObject> contents = new ArrayList<>();
        List<OcdsVersion> versions = new ArrayList<>();
        if (releases > 1) {
            sql.query(
                    "select content, rules from (select id, release_date, content, rules, row_number() over newest as nth,"
                            + " sum(pg_column_size(content)) over newest as bytes from ocds_release where process_id = ?"
                            + " window newest as (order by release_date desc, id desc rows unbounded preceding)) r"
                            + " where nth <= 2 or (nth <= ? and bytes <= ?) order by release_date, id",
                    row -> {
                        contents.add(JsonTree.stored(row.getString(1)));
                        versions.add(OcdsVersion.valueOf(row.getString(2)));
                    },
                    process,
                    MOST_RELEASES,
                    MOST_BYTES);
        }
        boolean old = versions.stream().allMatch(version -> version == OcdsVersion.V1_0);
        List<Change> changes = changes(contents, old ? OcdsVersion.V1_0 : OcdsVersion.V1_1);
        HistoryRows rows = new HistoryRows(language);
        List<Row> named = changes.stream()
                .filter(change -> change.topic() != null)
                .limit(most)
                .map(rows::of)
                .toList();
        List<Row> others = changes.stream()
                .filter(change -> change.topic() == null)
                .limit(most)
                .map(rows::of)
                .toList();
        return new HistoryView(
                named,
                others,
                changes.size(),
                Math.max(contents.size(), 1),
                releases,
                contents.size() < releases ? null : growth(changes));
    }

    private static @Nullable Money growth(List<Change> changes) {
        List<Money> steps = new ArrayList<>();
        for (Change change : changes) {
            Money step = change.topic() == Topic.CONTRACT_VALUE ? step(change) : null;
            if (step == null && change.topic() == Topic.CONTRACT_VALUE) {
                return null;
            }
            if (step != null) {
                steps.add(step);
            }
        }
        Money sum = OcdsValue.sum(steps);
        return sum == null || sum.amount().signum() == 0 ? null : sum;
    }

    private static @Nullable Money step(Change change) {
        String currency = change.currencyAfter();
        if (currency == null || !currency.equals(change.currencyBefore()) || change.after() == null) {
            return null;
        }
        try {
            return new Money(new BigDecimal(change.after()).subtract(new BigDecimal(change.before())), currency);
        } catch (NumberFormatException noAmount) {
            return null;
        }
    }

    /** A versioned release can be impossible where a compiled one is not: a list of texts that becomes one of objects. */
    private static List<Change> changes(List<JsonObject> releases, OcdsVersion version) {
        try {
            return ReleaseHistory.of(releases, version.rules());
        } catch (MergeRefused contradiction) {
            return List.of();
        }
    }
}
