package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A process in which a supplier took part.
 *
 * @param path page of the process
 * @param buyerPath page of the buyer; null when it is no body known here
 * @param won whether an award that stands names the supplier
 * @param money value of its awards, or its bid; null when neither was published
 * @param joint whether the awards name others too
 */
public record Participation(
        String path,
        String title,
        @Nullable String buyer,
        @Nullable String buyerPath,
        @Nullable LocalDate date,
        boolean won,
        @Nullable Money money,
        boolean joint) {}
