package id.suluh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTableTest {
    private final List<AccessRow> rows = AccessRow.all();

    @Test
    void everyRouteHasARowThatSaysWhoMayCallIt() {
        assertThat(rows).extracting(AccessRow::route).doesNotHaveDuplicates().containsAll(Route.all());
    }

    @Test
    void noRowOutlivesItsRoute() {
        assertThat(Route.all()).containsAll(rows.stream().map(AccessRow::route).toList());
    }

    @Test
    void everyRowNamesWhoIsMeant() {
        assertThat(rows).allMatch(AccessRow::known);
    }

    @Test
    void whatChangesSomethingForAnyoneSaysWhyItMay() {
        assertThat(rows)
                .filteredOn(row -> row.forAnyone() && !row.route().method().equals("GET"))
                .allSatisfy(row -> assertThat(row.note()).as(row.toString()).isNotBlank());
    }
}
