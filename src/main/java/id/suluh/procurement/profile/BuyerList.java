package id.suluh.procurement.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All units of which a public process says that they buy, by name. */
@ApplicationScoped
@Transactional
class BuyerList {
    private static final String CHOSEN =
            " from buyer b where exists (select from contracting_process c where c.buyer = b.id"
                    + " and c.visibility = 'public') and (:words = '' or b.name ilike :like) and (not :alone or b.answering_id is null)";

    private final EntityManager entities;

    BuyerList(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which ones.
     *
     * @param words part of the name; blank for all
     * @param alone only those for which no body is known that answers
     */
    record Choice(String words, boolean alone) {}

    /**
     * One of them.
     *
     * @param identifier with the list it is from; null where the unit is known by its name alone
     * @param processes as last computed; null before that
     */
    public record Line(
            String code,
            String name,
            @Nullable String identifier,
            @Nullable String body,
            @Nullable String bodyPath,
            @Nullable Long processes,
            Instant added) {
        public String path() {
            return "/buyers/" + code;
        }

        /** The contracts that are counted. */
        public String list() {
            return "/search?type=contract&buyer=" + code;
        }
    }

    long count(Choice choice) {
        return ((Number) chosen("select count(*)" + CHOSEN, choice).getSingleResult()).longValue();
    }

    List<Line> lines(Choice choice, int offset, int limit) {
        // The figures are large, and read for those on the page alone.
        String page = "with page as (select b.id" + CHOSEN + " order by b.name, b.id offset :offset limit :limit)"
                + " select b.code, b.name, b.scheme || ' ' || b.identifier, o.name, o.slug,"
                + " cast(p.figures->>'processes' as bigint), b.added from page join buyer b on b.id = page.id"
                + " left join body o on o.id = b.answering_id left join profile p on p.owner = 'buyer' and p.owner_id = b.id"
                + " order by b.name, b.id";
        return ((List<?>) chosen(page, choice)
                        .setParameter("offset", offset)
                        .setParameter("limit", limit)
                        .getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    private Query chosen(String sql, Choice choice) {
        String literal = choice.words().replaceAll("([\\\\%_])", "\\\\$1");
        return entities.createNativeQuery(sql)
                .setParameter("words", choice.words())
                .setParameter("like", "%" + literal + "%")
                .setParameter("alone", choice.alone());
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : "/bodies/" + row[4],
                row[5] == null ? null : ((Number) row[5]).longValue(),
                Objects.requireNonNull((Instant) row[6]));
    }
}
