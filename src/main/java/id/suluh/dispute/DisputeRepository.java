package id.suluh.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Disputes in the database. What is not public is passed over by every query but the one by code. */
@ApplicationScoped
class DisputeRepository implements PanacheRepository<Dispute> {
    private static final String NEWEST_FIRST = " order by lastEventOn desc, id desc";

    Optional<Dispute> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Whether one of these register numbers is known already. */
    boolean knows(Collection<String> dockets) {
        return count("from Dispute d join d.dockets k where k.number in ?1", dockets) > 0;
    }

    List<Dispute> publicByCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("visibility = 'public' and code in ?1", codes);
    }

    List<Dispute> ofProcess(String ocid) {
        return list("visibility = 'public' and processOcid = ?1" + NEWEST_FIRST, ocid);
    }

    List<Dispute> ofRequest(String number) {
        return list(
                "from Dispute d where d.visibility = 'public'"
                        + " and exists (select 1 from d.dockets k where k.requestNumber = ?1)" + NEWEST_FIRST,
                number);
    }

    List<Dispute> ofBody(long body, int limit) {
        return find("visibility = 'public' and (commissionId = ?1 or respondentId = ?1)" + NEWEST_FIRST, body)
                .page(Page.ofSize(limit))
                .list();
    }

    List<Dispute> newest(int limit) {
        return find("visibility = 'public'" + NEWEST_FIRST)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The next of all by code; codes are plain letters and digits, so the database's order is that of the bytes. */
    List<Dispute> states(String after, int limit) {
        return find("code > ?1 order by code", after).page(Page.ofSize(limit)).list();
    }

    long countPublic() {
        return count("visibility", "public");
    }

    List<Dispute> list(DisputeFilter filter, int page, int size) {
        Where where = where(filter);
        return find(where.text() + NEWEST_FIRST, where.values().toArray())
                .page(Page.of(page, size))
                .list();
    }

    long count(DisputeFilter filter) {
        Where where = where(filter);
        return count(where.text(), where.values().toArray());
    }

    /** By title or register number, for when the index does not answer. */
    List<Dispute> titled(String words, int limit) {
        return find(
                        "from Dispute d where d.visibility = 'public' and (lower(d.title.indonesian) like ?1"
                                + " or lower(d.title.english) like ?1 or exists (select 1 from d.dockets k where lower(k.number) like ?1))"
                                + NEWEST_FIRST,
                        "%" + words.toLowerCase(java.util.Locale.ROOT) + "%")
                .page(Page.ofSize(limit))
                .list();
    }

    private record Where(String text, List<Object> values) {}

    private static Where where(DisputeFilter filter) {
        StringBuilder text = new StringBuilder("visibility = 'public'");
        List<Object> values = new ArrayList<>();
        if (filter.commission() != null) {
            values.add(filter.commission().id());
            text.append(" and commissionId = ?").append(values.size());
        }
        if (filter.body() != null) {
            values.add(filter.body().id());
            text.append(" and respondentId = ?").append(values.size());
        }
        if (filter.stage() != null) {
            values.add(filter.stage().code());
            text.append(" and stage = ?").append(values.size());
        }
        return new Where(text.toString(), List.copyOf(values));
    }
}
