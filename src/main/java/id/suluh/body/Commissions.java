package id.suluh.body;

import id.suluh.body.Competence.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The information commissions, and which of them is competent for a body. Pure: it knows only what it is given. */
final class Commissions {
    private static final List<String> PREFIXES = List.of("komisi informasi daerah ", "komisi informasi ");

    private final List<PublicBody> all;

    Commissions(List<PublicBody> all) {
        this.all = List.copyOf(all);
    }

    /** The competent commission; its own level and province decide, never its address. */
    Competence competentFor(PublicBody body) {
        if (body.kind() == BodyKind.KOMISI_INFORMASI) {
            return new Competence(null, Rule.COMMISSION_ITSELF, true);
        }
        return switch (body.level()) {
            case CENTRAL -> answer(central(), Rule.CENTRAL);
            case PROVINCE -> first(provincial(body), Rule.PROVINCE, Rule.PROVINCE_WITHOUT_COMMISSION);
            case REGENCY, CITY, VILLAGE ->
                local(body)
                        .map(commission -> answer(commission, Rule.LOCAL))
                        .orElseGet(
                                () -> first(provincial(body), Rule.LOCAL_WITHOUT_COMMISSION, Rule.NO_COMMISSION_NEAR));
        };
    }

    private Competence first(Optional<PublicBody> near, Rule found, Rule otherwise) {
        return near.map(commission -> answer(commission, found)).orElseGet(() -> answer(central(), otherwise));
    }

    private static Competence answer(@Nullable PublicBody commission, Rule rule) {
        return commission == null
                ? new Competence(null, rule, false)
                : new Competence(commission.ref(), rule, commission.verified());
    }

    private @Nullable PublicBody central() {
        return all.stream()
                .filter(each -> each.level() == BodyLevel.CENTRAL)
                .findFirst()
                .orElse(null);
    }

    private Optional<PublicBody> provincial(PublicBody body) {
        return all.stream()
                .filter(each -> each.level() == BodyLevel.PROVINCE && sameProvince(each, body))
                .findFirst();
    }

    /** A local commission serves the bodies of its province whose names end with its place: {@code … kota cirebon}. */
    private Optional<PublicBody> local(PublicBody body) {
        String name = Names.normalise(body.name());
        return all.stream()
                .filter(each -> each.level() == BodyLevel.REGENCY || each.level() == BodyLevel.CITY)
                .filter(each -> sameProvince(each, body) && name.endsWith(" " + place(each)))
                .findFirst();
    }

    private static String place(PublicBody commission) {
        String name = Names.normalise(commission.name());
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    private static boolean sameProvince(PublicBody one, PublicBody other) {
        return one.province() != null && Objects.equals(one.province(), other.province());
    }
}
