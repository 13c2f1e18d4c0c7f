package id.suluh.procurement.history;

import id.suluh.procurement.history.Change.Reason;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.VersionedField;
import id.suluh.procurement.ocds.VersionedField.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the amendment that explains a change: the one that names the release, else the one that came with it. */
final class Amendments {
    private Amendments() {}

    /** @param owner a tender, award or contract of the versioned release */
    static @Nullable Reason of(JsonObject owner, Version version) {
        List<JsonObject> all = owner.objects("amendments");
        Reason found = numbered(all, version, true);
        if (found == null) {
            found = numbered(all, version, false);
        }
        if (found == null && came(owner.object("amendment"), version)) {
            found = new Reason(0, text(owner.object("amendment"), version));
        }
        return found;
    }

    private static @Nullable Reason numbered(List<JsonObject> all, Version version, boolean named) {
        for (int i = 0; i < all.size(); i++) {
            JsonObject amendment = all.get(i);
            if (named
                    ? Objects.equals(
                            VersionedField.at(amendment.get("releaseID"), version.releaseDate()), version.releaseId())
                    : came(amendment, version)) {
                return new Reason(i + 1, text(amendment, version));
            }
        }
        return null;
    }

    /** Whether the release is the first that tells of the amendment. */
    private static boolean came(JsonObject amendment, Version version) {
        return IntStream.range(0, amendment.size())
                .mapToObj(i -> VersionedField.versions(amendment.value(i)))
                .filter(versions -> !versions.isEmpty())
                .map(versions -> versions.get(0))
                .anyMatch(first -> first.releaseDate().equals(version.releaseDate())
                        && Objects.equals(first.releaseId(), version.releaseId()));
    }

    private static @Nullable String text(JsonObject amendment, Version version) {
        for (String field : List.of("rationale", "description")) {
            if (VersionedField.at(amendment.get(field), version.releaseDate()) instanceof String text
                    && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
