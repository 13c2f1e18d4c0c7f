package id.suluh.procurement.checklist;

import id.suluh.document.DocumentKind;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One of the 39 documents.
 *
 * @param types codes of documents that count as it; false where the title has to say that it is meant
 * @param code the local code that means this document and no other
 * @param ways where it is needed; false where only if there was such a thing
 * @param worksOnly for construction only
 * @param from what must have happened before it can be missed
 * @param words what its title may be called
 * @param basis article and item
 * @param verified whether the basis was read in the regulation itself
 */
public record Item(
        int number,
        DocumentKind kind,
        Group group,
        Map<String, Boolean> types,
        String code,
        Map<Way, Boolean> ways,
        boolean worksOnly,
        Phase from,
        Pattern words,
        String basis,
        boolean verified) {

    boolean titled(String title) {
        return words.matcher(title).find();
    }

    /** Whether every way of purchasing has it. */
    boolean always() {
        return ways.size() == Way.values().length - 1 && !ways.containsValue(false);
    }
}
