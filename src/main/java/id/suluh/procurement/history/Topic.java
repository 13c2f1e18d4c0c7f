package id.suluh.procurement.history;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields whose changes have a name of their own, by their paths in a release. Rows are in the order in which they are told. */
public enum Topic {
    CONTRACT_VALUE(Shape.MONEY, "contracts/value/amount"),
    CONTRACT_END(Shape.DATE, "contracts/period/endDate"),
    CONTRACT_START(Shape.DATE, "contracts/period/startDate"),
    CONTRACT_SIGNED(Shape.DATE, "contracts/dateSigned"),
    CONTRACT_STATUS(Shape.STATUS, "contracts/status"),
    CONTRACT_TITLE(Shape.TEXT, "contracts/title"),
    CONTRACT_DESCRIPTION(Shape.TEXT, "contracts/description"),
    CONTRACT_QUANTITY(Shape.TEXT, "contracts/items/quantity"),
    CONTRACT_PRICE(Shape.MONEY, "contracts/items/unit/value/amount"),
    MILESTONE_DUE(Shape.DATE, "contracts/implementation/milestones/dueDate", "contracts/milestones/dueDate"),
    MILESTONE_MET(Shape.DATE, "contracts/implementation/milestones/dateMet", "contracts/milestones/dateMet"),
    MILESTONE_STATUS(Shape.TEXT, "contracts/implementation/milestones/status", "contracts/milestones/status"),
    PAYMENT(
            Shape.MONEY,
            "contracts/implementation/transactions/value/amount",
            "contracts/implementation/transactions/amount/amount"),
    AWARD_VALUE(Shape.MONEY, "awards/value/amount"),
    AWARD_STATUS(Shape.STATUS, "awards/status"),
    AWARD_DATE(Shape.DATE, "awards/date"),
    AWARD_SUPPLIER(Shape.TEXT, "awards/suppliers/name"),
    BID_VALUE(Shape.MONEY, "bids/details/value/amount"),
    BID_STATUS(Shape.TEXT, "bids/details/status"),
    TENDER_VALUE(Shape.MONEY, "tender/value/amount"),
    TENDER_CLOSES(Shape.DATE, "tender/tenderPeriod/endDate"),
    TENDER_OPENS(Shape.DATE, "tender/tenderPeriod/startDate"),
    TENDER_STATUS(Shape.STATUS, "tender/status"),
    TENDER_TITLE(Shape.TEXT, "tender/title"),
    TENDER_DESCRIPTION(Shape.TEXT, "tender/description"),
    TENDER_METHOD(Shape.METHOD, "tender/procurementMethod"),
    TENDER_METHOD_DETAILS(Shape.TEXT, "tender/procurementMethodDetails"),
    TENDER_CRITERIA(Shape.TEXT, "tender/awardCriteria", "tender/awardCriteriaDetails"),
    TENDER_QUANTITY(Shape.TEXT, "tender/items/quantity"),
    TENDERERS(Shape.TEXT, "tender/numberOfTenderers"),
    LOT_VALUE(Shape.MONEY, "tender/lots/value/amount"),
    LOT_STATUS(Shape.STATUS, "tender/lots/status"),
    BUDGET(Shape.MONEY, "planning/budget/amount/amount"),
    BUDGET_SOURCE(Shape.TEXT, "planning/budget/source", "planning/budget/description"),
    BUYER(Shape.TEXT, "buyer/name");

    /** What the values of a field are. */
    public enum Shape {
        MONEY,
        DATE,
        STATUS,
        METHOD,
        TEXT
    }

    private static final Map<String, Topic> BY_PATH = Arrays.stream(values())
            .flatMap(topic -> Arrays.stream(topic.paths.split("\\|", -1)).map(path -> Map.entry(path, topic)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Shape shape;
    /** Parted by bars. */
    private final String paths;

    Topic(Shape shape, String... paths) {
        this.shape = shape;
        this.paths = String.join("|", paths);
    }

    /** What its values are. */
    public Shape shape() {
        return shape;
    }

    static @Nullable Topic of(String path) {
        return BY_PATH.get(path);
    }
}
