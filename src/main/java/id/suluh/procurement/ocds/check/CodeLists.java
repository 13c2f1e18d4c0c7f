package id.suluh.procurement.ocds.check;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The code lists of the standard, from {@code code-lists.txt}. Currencies in use come from the platform's ISO 4217. */
final class CodeLists {
    private static final Map<String, Set<String>> LISTS = read();

    private CodeLists() {}

    static Set<String> of(String list) {
        Set<String> codes = LISTS.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("there is no code list " + list);
        }
        return codes;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] words : TableFile.words("code-lists.txt")) {
            lists.put(words[0], new HashSet<>(Arrays.asList(words).subList(1, words.length)));
        }
        Currency.getAvailableCurrencies().forEach(each -> lists.computeIfAbsent("currency", first -> new HashSet<>())
                .add(each.getCurrencyCode()));
        return lists;
    }
}
