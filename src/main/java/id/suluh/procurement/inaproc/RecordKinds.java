package id.suluh.procurement.inaproc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of records that are known: those packaged, and those of maps that a user brings. */
public final class RecordKinds {
    private static final String SUFFIX = ".map";

    private final List<RecordKind> kinds = new ArrayList<>();

    /** Names of columns by what is left when nothing parts their words. */
    private final Map<String, String> squeezed = new HashMap<>();

    /**
     * Those packaged, behind those of the given files.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when it is no column map
     */
    public RecordKinds(List<Path> maps) throws IOException {
        for (Path map : maps) {
            try (Stream<String> lines = Files.lines(map)) {
                kinds.add(RecordKind.of(map.getFileName().toString().replace(SUFFIX, ""), MapFile.said(lines)));
            }
        }
        MapFile.packaged("kinds.txt").forEach(name -> kinds.add(RecordKind.of(name, MapFile.packaged(name + SUFFIX))));
        for (RecordKind kind : kinds) {
            kind.names().forEach(name -> squeezed.putIfAbsent(Columns.squeezed(name), name));
        }
        kinds.stream().flatMap(kind -> kind.names().stream()).forEach(name -> squeezed.put(name, name));
    }

    /** Their names, as they may be asked for. */
    public List<String> names() {
        return kinds.stream().map(RecordKind::name).toList();
    }

    Optional<RecordKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The first kind that such columns are of. */
    Optional<RecordKind> of(Set<String> columns) {
        return kinds.stream().filter(kind -> kind.isOf(columns)).findFirst();
    }

    /** The name by which maps know a column: {@code KDTENDER} is {@code kd_tender}. One that none knows is left as it is. */
    String column(String name) {
        return squeezed.getOrDefault(name, squeezed.getOrDefault(Columns.squeezed(name), name));
    }
}
