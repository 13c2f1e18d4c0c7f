package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A process in which a supplier took part.
 *
 * @param path page of the process
 * @param buyerPath page of the body, else of the buying unit; null when nobody says who bought
 * @param won whether an award that stands names the supplier
 * @param money value of its awards, or its bid; null when neither was published
 * @param joint whether the awards name others too
 * @param changed when the process last changed here
 */
public record Participation(
        String path,
        String title,
        @Nullable String buyer,
        @Nullable String buyerPath,
        @Nullable LocalDate date,
        boolean won,
        @Nullable Money money,
        boolean joint,
        Instant changed) {}
