package id.suluh.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rulings in the database. What is not public is passed over by every query but the one by code. */
@ApplicationScoped
class RulingRepository implements PanacheRepository<Ruling> {
    private static final String NEWEST_FIRST = " order by pronouncedOn desc, number desc";

    Optional<Ruling> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<Ruling> publicByCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("visibility = 'public' and code in ?1", codes);
    }

    List<Ruling> newest(int limit) {
        return find("visibility = 'public'" + NEWEST_FIRST)
                .page(Page.ofSize(limit))
                .list();
    }

    List<Ruling> newest(int page, int size) {
        return find("visibility = 'public'" + NEWEST_FIRST)
                .page(Page.of(page, size))
                .list();
    }

    List<Ruling> ofDocument(String code) {
        return list("visibility = 'public' and documentCode = ?1" + NEWEST_FIRST, code);
    }

    /** The next of all by code; codes are plain letters and digits, so the database's order is that of the bytes. */
    List<Ruling> states(String after, int limit) {
        return find("code > ?1 order by code", after).page(Page.ofSize(limit)).list();
    }

    long countPublic() {
        return count("visibility", "public");
    }

    /** By number or by the title of its dispute, for when the index does not answer. */
    List<Ruling> titled(String words, int limit) {
        return find(
                        "from Ruling r where r.visibility = 'public' and (lower(r.number) like ?1"
                                + " or lower(r.dispute.title.indonesian) like ?1 or lower(r.dispute.title.english) like ?1)"
                                + " order by r.pronouncedOn desc, r.number desc",
                        "%" + words.toLowerCase(Locale.ROOT) + "%")
                .page(Page.ofSize(limit))
                .list();
    }
}
