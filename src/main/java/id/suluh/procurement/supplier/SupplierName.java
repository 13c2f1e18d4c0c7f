package id.suluh.procurement.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of companies without what varies in writing: case, punctuation, and where the legal form stands. */
final class SupplierName {
    /** Legal forms, as they are written in full and short. */
    private static final Map<String, String> IN_FULL = Map.of(
            "PERSEROAN TERBATAS", "PT",
            "PERSEROAN KOMANDITER", "CV",
            "COMMANDITAIRE VENNOOTSCHAP", "CV",
            "USAHA DAGANG", "UD",
            "PERUSAHAAN DAGANG", "PD",
            "FIRMA", "FA");

    private static final Set<String> FORMS = Set.of("PT", "CV", "UD", "PD", "FA", "TBK", "PERSERO");

    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.\\s?(\\p{L})(?:\\.|(?![\\p{L}\\p{N}]))");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SupplierName() {}

    /** The words with the legal form: "Maju Jaya, P.T. Tbk" and "PT MAJU JAYA TBK" are equal, "CV Maju Jaya" is another. */
    static String exact(String name) {
        return (form(name) + ' ' + core(name)).strip();
    }

    /** The words without the legal form, in their order; the whole name when there are no other words. */
    static String core(String name) {
        List<String> words = words(name);
        List<String> rest = words.stream().filter(word -> !FORMS.contains(word)).toList();
        return String.join(" ", rest.isEmpty() ? words : rest);
    }

    /** The legal form, in letters; empty when none is written. */
    static String form(String name) {
        Set<String> forms = new TreeSet<>(words(name));
        forms.retainAll(FORMS);
        return String.join(" ", forms);
    }

    private static List<String> words(String name) {
        String text = name.toUpperCase(Locale.ROOT);
        text = DOTTED.matcher(text).replaceAll("$1$2");
        text = ' ' + SEPARATORS.matcher(text).replaceAll(" ").strip() + ' ';
        for (Map.Entry<String, String> form : IN_FULL.entrySet()) {
            text = text.replace(' ' + form.getKey() + ' ', ' ' + form.getValue() + ' ');
        }
        return new ArrayList<>(List.of(text.strip().split(" ", -1)));
    }
}
