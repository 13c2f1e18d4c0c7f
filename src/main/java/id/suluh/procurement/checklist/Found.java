package id.suluh.procurement.checklist;

import id.suluh.document.PublicPaper;
import id.suluh.request.ItemAsked;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one of the 39 documents of one contract.
 *
 * @param held the newest that can be read in this portal; null for none
 * @param listed documents of the data that are this one
 * @param shared whether the data lists one that may be this or another
 * @param asked public requests about it, newest first
 */
record Found(@Nullable PublicPaper held, List<Listed> listed, boolean shared, List<ItemAsked> asked) {
    Optional<Listed> readable() {
        return listed.stream().filter(each -> each.address() != null).findFirst();
    }

    /** The request that tells how it stands: an open one, else the newest that was answered. */
    Optional<ItemAsked> telling() {
        return asked.stream().min(Comparator.comparing(each -> each.outcome() != null));
    }

    /** How the document stands: what can be read comes first, then what was asked, then what must be there. */
    Duty stands(Item item, Progress progress) {
        if (held != null || readable().isPresent()) {
            return new Duty(Standing.PUBLISHED, null);
        }
        if (item.number() == 1 && progress.planAsData()) {
            return new Duty(Standing.PUBLISHED, Reason.AS_DATA);
        }
        if (telling().isPresent()) {
            return new Duty(answer(telling().get()), null);
        }
        if (!listed.isEmpty()) {
            return new Duty(Standing.UNCLEAR, Reason.NO_ADDRESS);
        }
        return shared ? new Duty(Standing.UNCLEAR, Reason.SHARED_CODE) : Duty.of(item, progress);
    }

    private static Standing answer(ItemAsked asked) {
        if (asked.outcome() == null) {
            return Standing.ASKED;
        }
        return switch (Objects.requireNonNull(asked.outcome())) {
            case GRANTED, PARTLY -> Standing.GIVEN;
            case REFUSED -> Standing.REFUSED;
            case NOT_HELD -> Standing.NOT_HELD;
        };
    }
}
