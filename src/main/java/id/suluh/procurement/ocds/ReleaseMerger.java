package id.suluh.procurement.ocds;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Merges all releases of one OCID into one that says how things stand (compiled) or how they came about (versioned). */
public final class ReleaseMerger {
    private final MergeRules rules;
    private final Consumer<String> warnings;

    /** @param warnings told, in a sentence, of ids that are not unique in their array */
    public ReleaseMerger(MergeRules rules, Consumer<String> warnings) {
        this.rules = rules;
        this.warnings = warnings;
    }

    /**
     * The compiled release.
     *
     * @param releases of one OCID, in any order; they are not changed
     * @throws MergeRefused when a date is missing or the types of a field conflict
     */
    public JsonObject compiled(List<JsonObject> releases) {
        List<JsonObject> ordered = byDate(releases);
        String ocid = ocid(ordered);
        String date = date(ordered.get(ordered.size() - 1));
        JsonObject compiled = new JsonObject();
        compiled.put("tag", List.of("compiled"));
        compiled.put("id", ocid + "-" + date);
        compiled.put("date", date);
        compiled.put("ocid", ocid);
        Merging merging = new Merging(new CompiledLeaves(), warnings);
        ordered.forEach(release -> merging.add(compiled, release, rules));
        return compiled;
    }

    /** The versioned release; see {@link #compiled}. */
    public JsonObject versioned(List<JsonObject> releases) {
        List<JsonObject> ordered = byDate(releases);
        JsonObject versioned = new JsonObject();
        versioned.put("ocid", ocid(ordered));
        VersionedLeaves leaves = new VersionedLeaves();
        Merging merging = new Merging(leaves, warnings);
        for (JsonObject release : ordered) {
            leaves.from(release);
            merging.add(versioned, release, rules);
        }
        return versioned;
    }

    /** Dates are compared as text, as the reference implementation does; releases of one date keep their order. */
    private static List<JsonObject> byDate(List<JsonObject> releases) {
        releases.forEach(ReleaseMerger::date);
        return releases.size() == 1
                ? releases
                : releases.stream()
                        .sorted(Comparator.comparing(ReleaseMerger::date))
                        .toList();
    }

    private static String date(JsonObject release) {
        Object date = release.get("date");
        if (date instanceof String text) {
            return text;
        }
        throw new MergeRefused(
                date == null || date == JsonNull.NULL
                        ? "a release has no date"
                        : "the date of a release is not a text");
    }

    private static String ocid(List<JsonObject> releases) {
        String ocid = releases.get(0).text("ocid");
        if (ocid == null) {
            throw new MergeRefused("a release has no ocid");
        }
        return ocid;
    }
}
