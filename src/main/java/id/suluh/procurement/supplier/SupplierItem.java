package id.suluh.procurement.supplier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier in the API.
 *
 * @param body none; a supplier belongs to none
 * @param date of the newest process; null when unknown
 * @param won processes won
 * @param took processes it took part in
 * @param figures null in lists
 */
record SupplierItem(
        String type,
        String id,
        String url,
        String title,
        @Nullable String body,
        @Nullable LocalDate date,
        List<String> highlights,
        @Nullable Integer page,
        long won,
        long took,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Figures figures) {

    /**
     * What is known of one supplier.
     *
     * @param keys with the register; masked unless the register is one of companies
     */
    record Figures(
            List<KeyLine> keys,
            List<String> names,
            List<YearTotal> years,
            @Nullable Concentration buyers,
            SingleBids singleBids,
            List<Participation> newest,
            List<DecisionLine> decisions) {}
}
