package id.suluh.elasticsearch;

import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;

/** The {@code mapping} character filter: rules of the form {@code a => b}, where \\uXXXX stands for a character. */
final class MappingCharFilterFactory extends AbstractCharFilterFactory {
    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final NormalizeCharMap map;

    MappingCharFilterFactory(String name, Settings settings) {
        super(name);
        map = read(settings.getAsList("mappings"));
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }

    private static NormalizeCharMap read(List<String> rules) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            Matcher parts = RULE.matcher(rule);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no mapping rule: " + rule);
            }
            builder.add(
                    unescape(parts.group(1).strip()), unescape(parts.group(2).strip()));
        }
        return builder.build();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
