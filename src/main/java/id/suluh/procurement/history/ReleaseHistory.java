package id.suluh.procurement.history;

import id.suluh.procurement.history.Change.Reason;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.MergeRules;
import id.suluh.procurement.ocds.ReleaseMerger;
import id.suluh.procurement.ocds.VersionedField;
import id.suluh.procurement.ocds.VersionedField.Item;
import id.suluh.procurement.ocds.VersionedField.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes between releases, newest first. A value that is set for the first time is no change. */
public final class ReleaseHistory {
    /** Where the parts of a process keep their amendments. */
    private static final Set<String> AMENDED = Set.of("awards", "contracts");

    /** What tells an object of an array from its neighbours, the best first. */
    private static final List<String> NAMES = List.of("title", "name", "description", "id");

    private final JsonObject versioned;
    private final List<Change> changes = new ArrayList<>();

    private ReleaseHistory(JsonObject versioned) {
        this.versioned = versioned;
    }

    /**
     * The changes among releases of one process.
     *
     * @throws id.suluh.procurement.ocds.MergeRefused when the releases contradict each other in what a field is
     */
    public static List<Change> of(List<JsonObject> releases, MergeRules rules) {
        if (releases.size() < 2) {
            return List.of();
        }
        ReleaseHistory history = new ReleaseHistory(new ReleaseMerger(rules, warning -> {}).versioned(releases));
        VersionedField.changed(history.versioned).forEach(history::field);
        history.changes.sort(Comparator.comparing(Change::releaseDate)
                .reversed()
                .thenComparing(Change::topic, Comparator.nullsLast(Comparator.naturalOrder())));
        return history.changes;
    }

    private void field(VersionedField field) {
        Topic topic = Topic.of(field.path());
        for (int i = 1; i < field.versions().size(); i++) {
            Version before = field.versions().get(i - 1);
            Version after = field.versions().get(i);
            if (!before.gone()) {
                changes.add(new Change(
                        field.path(),
                        topic,
                        item(field.parents(), after),
                        text(before.value()),
                        after.gone() ? null : text(after.value()),
                        currency(field.holder(), before),
                        currency(field.holder(), after),
                        after.releaseId(),
                        after.releaseDate(),
                        reason(field, after)));
            }
        }
    }

    private static @Nullable String currency(JsonObject holder, Version version) {
        return VersionedField.at(holder.get("currency"), version.releaseDate()) instanceof String code ? code : null;
    }

    private @Nullable Reason reason(VersionedField field, Version version) {
        for (Item parent : field.parents()) {
            if (AMENDED.contains(parent.path())) {
                return Amendments.of(parent.object(), version);
            }
        }
        return field.path().startsWith("tender/") ? Amendments.of(versioned.object("tender"), version) : null;
    }

    private static @Nullable String item(List<Item> parents, Version version) {
        if (parents.isEmpty()) {
            return null;
        }
        JsonObject object = parents.get(parents.size() - 1).object();
        for (String name : NAMES) {
            Object value = object.get(name);
            Object known = value instanceof String ? value : VersionedField.at(value, version.releaseDate());
            if (known instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return String.valueOf(parents.get(parents.size() - 1).number());
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof Boolean ? value.toString() : JsonTree.text(value);
    }
}
