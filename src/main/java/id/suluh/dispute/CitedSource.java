package id.suluh.dispute;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report that events and rulings cite by its number. */
@Embeddable
record CitedSource(int number, String outlet, @Nullable LocalDate publishedOn) {}
