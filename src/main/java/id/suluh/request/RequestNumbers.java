package id.suluh.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Gives numbers without gaps: the row of the year stays locked until the filing is committed or undone. */
@ApplicationScoped
class RequestNumbers {
    private final EntityManager entities;

    RequestNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of the year, such as {@code S-2026-000123}; fails when no transaction is running. */
    @Transactional(TxType.MANDATORY)
    public String next(int year) {
        Number last = (Number) entities.createNativeQuery("insert into request_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = request_number.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult();
        return "S-%d-%06d".formatted(year, last.intValue());
    }
}
