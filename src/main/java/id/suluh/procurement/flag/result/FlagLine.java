package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.Gap;
import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.flag.Verdict;
import id.suluh.web.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flag of a process as a page shows it.
 *
 * @param value what was worked out, in words; null when there is no number
 * @param limit where values begin to stand out, in words; null when there is no number for it
 * @param peers the group it was compared with, in words; null when with none
 */
public record FlagLine(
        FlagDefinition definition,
        Language language,
        Verdict verdict,
        @Nullable Gap gap,
        @Nullable String value,
        @Nullable String limit,
        @Nullable String peers,
        List<Input> inputs) {
    public String code() {
        return definition.code();
    }

    public String path() {
        return definition.path();
    }

    public String name() {
        return definition.text("name", language);
    }

    public String question() {
        return definition.text("question", language);
    }

    public String formula() {
        return definition.text("formula", language);
    }
}
