package id.suluh.procurement.profile;

import id.suluh.procurement.profile.ProfileFigures.Bidding;
import id.suluh.procurement.profile.ProfileFigures.Concentration;
import id.suluh.procurement.profile.ProfileFigures.Pair;
import id.suluh.procurement.profile.ProfileFigures.Share;
import id.suluh.procurement.profile.ProfileFigures.Spending;
import id.suluh.procurement.profile.ProfileFigures.Stages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up the processes of a body or a buyer. Reads all of them, so it belongs into the background. */
@ApplicationScoped
class FigureSums {
    private static final int TOP = 10;
    private static final BigDecimal PER_CENT_SQUARED = BigDecimal.valueOf(10_000);

    private static final String SPENDING = """
            select coalesce(c.year::text, ''), coalesce(c.method, ''), coalesce(f.currency, ''), count(*),
                   coalesce(sum(f.awarded), 0), coalesce(sum(f.contracted), 0), coalesce(sum(coalesce(f.contracted, f.awarded)), 0),
                   count(coalesce(f.contracted, f.awarded))
              from contracting_process c left join process_figures f on f.process_id = c.id
             where %s = :id and c.visibility = 'public' group by 1, 2, 3
            """;

    private static final String PAIRS = """
            select f.currency, n.stages, count(*), sum(n.before), sum(n.after)
              from contracting_process c join process_figures f on f.process_id = c.id
              cross join lateral (values ('PLANNED_ESTIMATED', f.planned, f.estimated),
                ('ESTIMATED_CONTRACTED', f.estimated, f.contracted), ('PLANNED_CONTRACTED', f.planned, f.contracted),
                ('CONTRACTED_PAID', f.contracted, f.paid)) as n (stages, before, after)
             where %s = :id and c.visibility = 'public' and n.before is not null and n.after is not null
             group by 1, 2
            """;

    private static final String SUPPLIERS = """
            with got as (
                select s.supplier_id as id, count(distinct s.process_id) as processes,
                       sum(s.amount) filter (where s.awards > 0 and not s.joint and s.currency = :currency and s.amount > 0) as amount
                  from contracting_process c join process_supplier s on s.process_id = c.id
                 where %s = :id and c.visibility = 'public' and 'supplier' = any (s.roles)
                 group by 1 having bool_or(s.awards > 0 and not s.joint and s.currency = :currency and s.amount > 0))
            select s.code, s.name, g.amount, g.processes, count(*) over (), sum(g.amount) over (), sum(g.amount * g.amount) over ()
              from got g join supplier s on s.id = g.id order by g.amount desc, s.id limit :top
            """;

    private static final String JOINT = """
            select count(distinct s.process_id) from contracting_process c join process_supplier s on s.process_id = c.id
             where %s = :id and c.visibility = 'public' and s.joint
            """;

    private static final String BIDDING = """
            select count(*), count(*) filter (where bidders = 1) from (
                select max(s.bidders) as bidders from contracting_process c join process_supplier s on s.process_id = c.id
                 where %s = :id and c.visibility = 'public' and c.method in ('open', 'selective') and s.bidders > 0 group by c.id) as n
            """;

    private final EntityManager entities;

    FigureSums(EntityManager entities) {
        this.entities = entities;
    }

    ProfileFigures of(Owner owner) {
        List<Object[]> spending = rows(query(SPENDING, owner));
        String currency = mainCurrency(spending);
        List<Spending> years =
                by(spending, 0, Comparator.comparing(each -> each.key().isEmpty() ? "~" : each.key()));
        List<Spending> methods =
                by(spending, 1, Comparator.comparing(Spending::agreed).reversed());
        List<Pair> pairs = rows(query(PAIRS, owner)).stream()
                .map(row -> new Pair(
                        Stages.valueOf((String) row[1]),
                        (String) row[0],
                        number(row[2]),
                        (BigDecimal) row[3],
                        (BigDecimal) row[4]))
                .sorted(Comparator.comparing(Pair::stages).thenComparing(Pair::currency))
                .toList();
        return new ProfileFigures(
                spending.stream().mapToLong(row -> number(row[3])).sum(),
                currency,
                years,
                methods,
                pairs,
                concentration(owner, currency),
                bidding(owner));
    }

    /** Rupiah where there are any, else what most processes with an amount are in. */
    private static String mainCurrency(List<Object[]> spending) {
        Map<String, Long> counts = spending.stream()
                .filter(row -> number(row[7]) > 0)
                .collect(Collectors.groupingBy(
                        row -> (String) row[2], TreeMap::new, Collectors.summingLong(row -> number(row[7]))));
        return counts.containsKey("IDR") || counts.isEmpty()
                ? "IDR"
                : counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }

    private static List<Spending> by(List<Object[]> rows, int column, Comparator<Spending> order) {
        Map<List<String>, Spending> sums = rows.stream()
                .map(row -> new Spending(
                        (String) row[column],
                        (String) row[2],
                        number(row[3]),
                        (BigDecimal) row[4],
                        (BigDecimal) row[5],
                        (BigDecimal) row[6],
                        number(row[7])))
                .collect(Collectors.toMap(
                        each -> List.of(each.key(), each.currency()), Function.identity(), FigureSums::plus));
        return sums.values().stream()
                .sorted(order.thenComparing(Spending::key).thenComparing(Spending::currency))
                .toList();
    }

    private static Spending plus(Spending one, Spending other) {
        return new Spending(
                one.key(),
                one.currency(),
                one.processes() + other.processes(),
                one.awarded().add(other.awarded()),
                one.contracted().add(other.contracted()),
                one.agreed().add(other.agreed()),
                one.valued() + other.valued());
    }

    private Concentration concentration(Owner owner, String currency) {
        List<Object[]> rows =
                rows(query(SUPPLIERS, owner).setParameter("currency", currency).setParameter("top", TOP));
        long joint = number(query(JOINT, owner).getSingleResult());
        if (rows.isEmpty()) {
            return new Concentration(0, BigDecimal.ZERO, null, joint, List.of());
        }
        Object[] first = rows.get(0);
        BigDecimal total = (BigDecimal) first[5];
        BigDecimal hhi = ((BigDecimal) first[6])
                .multiply(PER_CENT_SQUARED)
                .divide(total.multiply(total), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP);
        List<Share> top = new ArrayList<>();
        for (Object[] row : rows) {
            BigDecimal amount = (BigDecimal) row[2];
            BigDecimal share = amount.divide(total, MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
            top.add(new Share((String) row[0], (String) row[1], amount, number(row[3]), share));
        }
        return new Concentration(number(first[4]), total, hhi, joint, List.copyOf(top));
    }

    private Bidding bidding(Owner owner) {
        Object[] row = rows(query(BIDDING, owner)).get(0);
        return new Bidding(number(row[0]), number(row[1]));
    }

    private Query query(String sql, Owner owner) {
        return entities.createNativeQuery(sql.formatted(owner.column())).setParameter("id", owner.id());
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
