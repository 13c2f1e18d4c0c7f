package id.suluh.dispute;

import id.suluh.dispute.DisputeRecord.OrderRecord;
import id.suluh.dispute.DisputeRecord.RulingRecord;
import id.suluh.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What a commission decided on one register entry, order by order. */
@Entity
class Ruling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Dispute dispute;

    private String code;
    private String visibility = "public";
    private boolean fictional;
    private String docket;
    private String number;
    private String kind;
    private LocalDate pronouncedOn;
    private String outcome;
    private String[] articles;
    private @Nullable String documentCode;
    private int[] sources;

    @EmbeddedColumnNaming("summary_%s")
    private Words summary;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "ruling_order")
    private List<Order> orders = new ArrayList<>();

    protected Ruling() {}

    Ruling(Dispute dispute, RulingRecord told) {
        this.dispute = dispute;
        this.fictional = dispute.fictional();
        this.code = told.code() == null ? Ids.random() : told.code();
        this.docket = told.docket();
        this.number = told.number();
        this.kind = told.kind();
        this.pronouncedOn = told.pronounced();
        this.outcome = told.outcome();
        this.articles = told.articles().toArray(String[]::new);
        this.documentCode = told.document();
        this.sources = Sources.array(told.sources());
        this.summary = told.summary();
        for (OrderRecord order : told.orders()) {
            orders.add(new Order(order.verb(), order.object(), order.condition(), order.access(), order.compliance()));
        }
    }

    RulingRecord told() {
        return new RulingRecord(
                code,
                docket,
                number,
                kind,
                pronouncedOn,
                outcome,
                summary,
                List.of(articles),
                documentCode,
                Sources.list(sources),
                orders.stream()
                        .map(order -> new OrderRecord(
                                order.verb(), order.object(), order.condition(), order.access(), order.compliance()))
                        .toList());
    }

    Dispute dispute() {
        return dispute;
    }

    boolean fictional() {
        return fictional;
    }

    boolean visible() {
        return visibility.equals("public");
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }
}
