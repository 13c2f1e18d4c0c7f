package id.suluh.procurement.buyer;

import jakarta.persistence.Query;
import java.util.List;

/** Answers of the database to questions in SQL. */
final class Rows {
    private Rows() {}

    static List<Object[]> of(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    /** Of a question for numbers. */
    static List<Long> ids(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(each -> ((Number) each).longValue()).toList();
    }
}
