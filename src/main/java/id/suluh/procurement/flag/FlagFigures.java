package id.suluh.procurement.flag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run found out about groups and organisations before it judged the processes. */
public final class FlagFigures {
    private final List<FlagGroup> groups = new ArrayList<>();
    private final List<FlaggedOrganization> organizations = new ArrayList<>();

    void group(String code, String key, long size, Quartiles quartiles, double limit) {
        groups.add(new FlagGroup(code, key, size, finite(quartiles.first()), finite(quartiles.third()), finite(limit)));
    }

    void group(String code, String key, long size, double limit) {
        groups.add(new FlagGroup(code, key, size, null, null, finite(limit)));
    }

    void organization(String code, String role, String id, double value) {
        organizations.add(new FlaggedOrganization(code, role, id, value));
    }

    public List<FlagGroup> groups() {
        return List.copyOf(groups);
    }

    public List<FlaggedOrganization> organizations() {
        return List.copyOf(organizations);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
