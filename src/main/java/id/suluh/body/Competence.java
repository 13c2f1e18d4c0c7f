package id.suluh.body;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which commission hears a dispute with a body, and why.
 *
 * @param commission null where none is recorded at all
 * @param rule the rule that decided
 * @param recorded whether the commission's own existence was checked; if not, the answer is to be shown as doubtful
 */
public record Competence(@Nullable BodyRef commission, Rule rule, boolean recorded) {

    /**
     * The rules of UU 14/2008, article 27, read from the first: the first that fits decides. A local commission stands before the
     * provincial one, which stands before the central one.
     */
    public enum Rule {
        /** Bodies of the centre go to the central commission. */
        CENTRAL("UU 14/2008 27 (2)", true),
        /** Bodies of a province go to its commission. */
        PROVINCE("UU 14/2008 27 (3)", true),
        /** Where the province has no commission, the central one steps in. */
        PROVINCE_WITHOUT_COMMISSION("UU 14/2008 27 (2)", true),
        /** Bodies of a regency or city that has its own commission. */
        LOCAL("UU 14/2008 27 (4)", true),
        /** Where there is no local commission, the provincial one takes them: recorded from practice, no article found. */
        LOCAL_WITHOUT_COMMISSION("", false),
        /** Neither a local nor a provincial commission: the central one steps in. */
        NO_COMMISSION_NEAR("UU 14/2008 27 (2)", true),
        /** The body is itself a commission: who hears a dispute with it was found in no rule. */
        COMMISSION_ITSELF("", false);

        private final String basis;
        private final boolean verified;

        Rule(String basis, boolean verified) {
            this.basis = basis;
            this.verified = verified;
        }

        /** The article; empty where none is known. */
        public String basis() {
            return basis;
        }

        /** Whether the rule itself is certain. */
        public boolean verified() {
            return verified;
        }

        /** The code, such as {@code province_without_commission}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
