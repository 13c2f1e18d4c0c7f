package id.suluh.procurement.ocds.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of a release that takes a code: one of the list passes, another is found where it stands. */
class CodeListsTest {
    private static final String WRONG = "kode salah";

    /** A field and the fields around it, from the release. */
    record Place(List<Field> way) {
        Field field() {
            return way.get(way.size() - 1);
        }

        String pointer() {
            StringBuilder pointer = new StringBuilder();
            way.forEach(each ->
                    pointer.append('/').append(each.name()).append(each.takes().isList() ? "/0" : ""));
            return pointer.toString();
        }

        @Override
        public String toString() {
            return pointer() + " " + field().detail();
        }

        JsonObject release(String code) {
            Object value = code;
            for (int i = way.size() - 1; i >= 0; i--) {
                JsonObject around = new JsonObject();
                around.put(way.get(i).name(), way.get(i).takes().isList() ? List.of(value) : value);
                value = around;
            }
            return (JsonObject) value;
        }
    }

    static Stream<Place> places() {
        List<Place> places = new ArrayList<>();
        collect("release", List.of(), new HashSet<>(), places);
        return places.stream();
    }

    private static void collect(String shape, List<Field> before, Set<String> around, List<Place> places) {
        if (!around.add(shape)) {
            return;
        }
        for (Field field : Structure.shape(shape).values()) {
            List<Field> way = Stream.concat(before.stream(), Stream.of(field)).toList();
            switch (field.takes()) {
                case CODE, CODES -> places.add(new Place(way));
                case SHAPE, SHAPES -> collect(field.detail(), way, around, places);
                default -> {
                    // Nothing inside takes a code.
                }
            }
        }
        around.remove(shape);
    }

    @ParameterizedTest
    @MethodSource("places")
    void isFoundWhereItStands(Place place) throws IOException {
        assertThat(findings(place, WRONG)).singleElement().satisfies(finding -> {
            boolean open = place.field().open();
            assertThat(finding.code()).isEqualTo(open ? "code_not_in_open_list" : "code_not_in_closed_list");
            assertThat(finding.severity()).isEqualTo(open ? Severity.WARNING : Severity.ERROR);
            assertThat(finding.message()).contains(WRONG, place.field().detail());
        });
        for (String code : CodeLists.of(place.field().detail())) {
            assertThat(findings(place, code)).as(code).isEmpty();
        }
    }

    @Test
    void everyListIsUsedSomewhere() throws IOException {
        assertThat(places().map(place -> place.field().detail()).distinct().toList())
                .hasSizeGreaterThan(15)
                .containsAll(TableFile.words("code-lists.txt").stream()
                        .map(words -> words[0])
                        .filter(list -> !list.equals("currency"))
                        .toList())
                .contains("currency");
    }

    @Test
    void namesWithSlashesAndTildesAreWrittenAsPointersWriteThem() throws IOException {
        JsonObject release = new JsonObject();
        release.put("a/b~c", "x");
        List<String> pointers = new ArrayList<>();
        new OcdsCheck(finding -> pointers.add(finding.pointer()))
                .read(new ByteArrayInputStream(JsonTree.bytes(release)));
        assertThat(pointers).contains("/a~1b~0c");
    }

    private static List<Finding> findings(Place place, String code) throws IOException {
        List<Finding> findings = new ArrayList<>();
        new OcdsCheck(findings::add).read(new ByteArrayInputStream(JsonTree.bytes(place.release(code))));
        return findings.stream()
                .filter(finding -> finding.pointer().equals(place.pointer())
                        && finding.code().startsWith("code_not_in"))
                .toList();
    }
}
