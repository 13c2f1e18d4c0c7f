package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of record and its column map, as its file says. CONTRIBUTING.md explains the words of such a file. */
final class RecordKind {
    private static final String NO_YEAR = "2000";

    private final String name;
    private final List<List<String>> columns = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<Several> several = new ArrayList<>();
    private final Map<String, Template> lets = new LinkedHashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<MapLine> lines = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ocidColumns = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<Inside> insides = new ArrayList<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private @Nullable Template ocid;
    private String later = "";
    private boolean group;

    private record Tag(String code, List<Guard> guards) {}

    private record Assumption(String column, String value, List<Guard> guards) {}

    private RecordKind(String name) {
        this.name = name;
    }

    static RecordKind of(String name, List<String> said) {
        RecordKind kind = new RecordKind(name);
        said.forEach(kind::line);
        return kind;
    }

    private void line(String line) {
        String[] words = line.split(" +", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (!words[0].equals("like")) {
            names.addAll(ColumnNames.in(line));
        }
        switch (words[0]) {
            case "like" -> like(rest);
            case "columns" ->
                Arrays.stream(rest.split(" *, *", -1)).forEach(each -> columns.add(List.of(each.split("\\|", -1))));
            case "without" -> without.addAll(List.of(rest.split(" *, *", -1)));
            case "drop" -> dropped.addAll(ColumnNames.in(line));
            case "inside" -> {
                insides.add(Inside.of(rest));
                // Their records are read by another map.
                dropped.addAll(ColumnNames.in(line));
            }
            case "earlier" -> earlier.add(Earlier.of(rest));
            case "assume" -> assume(rest);
            case "known" -> known.put(rest.split(" by ", 2)[0], rest.split(" by ", 2)[1]);
            case "several" -> several.add(Several.of(rest));
            case "ocid" -> {
                ocid = Template.of(rest);
                ocidColumns.addAll(ColumnNames.in(line));
            }
            case "group" -> group = true;
            case "later" -> later = rest;
            case "let" -> lets.put(rest.split(" *= *", 2)[0], Template.of(rest.split(" *= *", 2)[1]));
            case "tag" ->
                tags.add(new Tag(
                        rest.split(" if ", 2)[0], Guard.all(rest.contains(" if ") ? rest.split(" if ", 2)[1] : "")));
            default -> lines.add(MapLine.of(line));
        }
    }

    /** {@code assume column = value if condition}: what a record means that lacks the column. */
    private void assume(String rest) {
        String[] parts = rest.split(" if ", 2);
        String[] said = parts[0].split(" *= *", 2);
        assumptions.add(new Assumption(said[0], said[1], Guard.all(parts[1])));
    }

    /** {@code like other: a=b, c=d}: the lines of another map, with texts replaced. */
    private void like(String rest) {
        String[] parts = rest.split(" *: *", 2);
        for (String line : MapFile.packaged(parts[0] + ".map")) {
            String replaced = line;
            for (String pair : parts.length > 1 ? parts[1].split(" *, *", -1) : new String[0]) {
                replaced = replaced.replace(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
            line(replaced);
        }
    }

    String name() {
        return name;
    }

    boolean isOf(Set<String> found) {
        return columns.stream().allMatch(any -> any.stream().anyMatch(found::contains))
                && without.stream().noneMatch(found::contains);
    }

    /** Whether records are of a process; others only say what records of processes lack. */
    boolean hasProcess() {
        return ocid != null;
    }

    /** The columns this map neither reads nor drops by name. */
    Set<String> unread(Set<String> found) {
        Set<String> unread = new HashSet<>(found);
        unread.removeAll(names);
        unread.remove("");
        return unread;
    }

    /** The record with what it means without saying so. */
    Row assumed(Row row) {
        Row assumed = row;
        for (Assumption each : assumptions) {
            if (assumed.value(each.column()) == null && each.guards().stream().allMatch(guard -> guard.holds(row))) {
                assumed = assumed.with(each.column(), each.value());
            }
        }
        return assumed;
    }

    /** All columns this map names. */
    Set<String> names() {
        return names;
    }

    /** Whether this map does something with the column. */
    boolean reads(String column) {
        return names.contains(column) && !dropped.contains(column);
    }

    /** Columns that the OCID is made of. */
    Set<String> ocidColumns() {
        return ocidColumns;
    }

    /** The lists of records of other kinds that may stand in one of this kind. */
    List<Inside> insides() {
        return insides;
    }

    /** How the process before this one is found. */
    List<Earlier> earlier() {
        return earlier;
    }

    /** Whether records of one process in one file become one release. */
    boolean isGroup() {
        return group;
    }

    /** Whether releases of one process follow each other by a number. */
    boolean hasOrder() {
        return !later.isEmpty();
    }

    /** Columns that other files of the run may supply, each with the column they are found by. */
    Map<String, String> known() {
        return known;
    }

    /** Values that records have only where the run names several. */
    List<Several> several() {
        return several;
    }

    /** The record with what follows from it: the prefix, and the names the map gives to combinations of columns. */
    Row prepared(Row row, String prefix) {
        Row prepared = row.with("prefix", prefix);
        for (Map.Entry<String, Template> let : lets.entrySet()) {
            String value = let.getValue().fill(prepared);
            prepared = value == null ? prepared : prepared.with(let.getKey(), value);
        }
        return prepared;
    }

    @Nullable
    String ocid(Row prepared) {
        return ocid == null ? null : ocid.fill(prepared);
    }

    void write(Row prepared, ReleaseDraft draft) {
        lines.forEach(line -> line.apply(prepared, draft));
        tags.stream()
                .filter(tag -> tag.guards().stream().allMatch(guard -> guard.holds(prepared)))
                .forEach(tag -> draft.tag(tag.code()));
        draft.received(prepared.received());
    }

    String yearBegins(Row row) {
        Object year = row.value("tahun_anggaran");
        String digits = year == null ? NO_YEAR : Digits.id(year);
        return (digits.matches("20[0-9]{2}") ? digits : NO_YEAR) + "-01-01T00:00:00+07:00";
    }

    long later(Row row) {
        Object value = row.value(later);
        JsonNumber number = value == null ? null : Digits.amount(value);
        return number == null ? 0 : number.value().longValue();
    }
}
