package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The organisations a flag holds of, with their pages where their ids lead to one. Ids of two publishers may be alike: then to none. */
@ApplicationScoped
@Transactional
class OrganizationRows {
    private static final int MOST = 100;

    private static final String BUYERS = "update flag_organization o set name = n.name, buyer_id = n.buyer from"
            + " (select f.demo, f.role, f.party_id, min(p.buyer_name) as name,"
            + " case when min(p.buyer) = max(p.buyer) then min(p.buyer) end as buyer from"
            + " (select distinct demo, role, party_id from flag_organization where role in ('Buyer', 'ProcuringEntity')) f"
            + " join contracting_process p on p.buyer_id = f.party_id and p.demo = f.demo and p.visibility = 'public'"
            + " group by f.demo, f.role, f.party_id) n"
            + " where o.demo = n.demo and o.role = n.role and o.party_id = n.party_id";

    private static final String TENDERERS =
            "update flag_organization o set name = n.name, supplier_id = n.supplier from"
                    + " (select f.demo, f.party_id, min(s.name) as name,"
                    + " case when min(s.own_id) = max(s.own_id) then min(s.own_id) end as supplier from"
                    + " (select distinct demo, party_id from flag_organization where role = 'Tenderer') f"
                    + " join process_supplier s on s.party_id = f.party_id"
                    + " join contracting_process p on p.id = s.process_id and p.demo = f.demo and p.visibility = 'public'"
                    + " group by f.demo, f.party_id) n"
                    + " where o.role = 'Tenderer' and o.demo = n.demo and o.party_id = n.party_id";

    private static final String LIST = "select o.role, o.party_id, o.value, coalesce(h.name, b.name, o.name),"
            + " h.code as supplier, b.code as buyer, count(*) over () from flag_organization o"
            + " left join supplier s on s.id = o.supplier_id"
            + " left join supplier h on h.id = coalesce(s.head_id, s.id) and h.visibility = 'public'"
            + " left join buyer b on b.id = o.buyer_id where o.code = :code and (not o.demo or exists"
            + " (select 1 from contracting_process where demo and visibility = 'public'))"
            + " order by o.role, o.value desc, o.party_id limit :most";

    private final EntityManager entities;

    OrganizationRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Looks up who they are. */
    void resolve() {
        List.of(BUYERS, TENDERERS)
                .forEach(each -> entities.createNativeQuery(each).executeUpdate());
    }

    /** Those that the flag holds of, the largest values first. */
    FlaggedOrganizations of(FlagDefinition flag, Language language) {
        List<?> rows = entities.createNativeQuery(LIST)
                .setParameter("code", flag.code())
                .setParameter("most", MOST)
                .getResultList();
        List<FlaggedOrganizations.Line> lines =
                rows.stream().map(row -> line((Object[]) row, flag, language)).toList();
        long all = rows.isEmpty() ? 0 : ((Number) ((Object[]) Objects.requireNonNull(rows.get(0)))[6]).longValue();
        return new FlaggedOrganizations(lines, all);
    }

    private static FlaggedOrganizations.Line line(Object[] columns, FlagDefinition flag, Language language) {
        String party = (String) columns[1];
        @Nullable
        String path =
                columns[4] != null ? "/suppliers/" + columns[4] : columns[5] != null ? "/buyers/" + columns[5] : null;
        return new FlaggedOrganizations.Line(
                FlagWords.role((String) columns[0], language),
                party,
                Objects.requireNonNullElse((String) columns[3], party),
                path,
                FlagWords.value(flag, ((Number) columns[2]).doubleValue(), language));
    }
}
