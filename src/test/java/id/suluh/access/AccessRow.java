package id.suluh.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the table.
 *
 * @param who {@code anyone}, {@code account} for whoever is logged in, or role codes parted by a bar
 */
record AccessRow(Route route, String who, String note) {
    private static final Path TABLE = Path.of("src/test/resources/access.csv");

    static List<AccessRow> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return rows.stream().map(AccessRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow of(NamedCsvRecord row) {
        return new AccessRow(
                new Route(row.getField("method"), row.getField("route")), row.getField("who"), row.getField("note"));
    }

    boolean known() {
        return who.equals("anyone") || who.equals("account") || !roles().isEmpty();
    }

    boolean forAnyone() {
        return who.equals("anyone");
    }

    /** The roles of which one is needed; empty where none is. */
    List<Role> roles() {
        return Arrays.stream(who.split("\\|", -1))
                .flatMap(code -> Role.of(code).stream())
                .toList();
    }

    /** An address of the route, with nothing behind its parameters. */
    String address() {
        return route.template().replaceAll("\\{[^}]*}", "x");
    }

    boolean api() {
        return route.template().startsWith("/api/");
    }

    @Override
    public String toString() {
        return route + ": " + who;
    }
}
