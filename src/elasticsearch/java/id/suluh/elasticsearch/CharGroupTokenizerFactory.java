package id.suluh.elasticsearch;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;

/** The {@code char_group} tokenizer: text is parted at single characters and at classes of them, which fall away. */
final class CharGroupTokenizerFactory extends AbstractTokenizerFactory {
    private static final Set<Integer> PUNCTUATION = Set.of(
            (int) Character.CONNECTOR_PUNCTUATION,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.START_PUNCTUATION,
            (int) Character.END_PUNCTUATION,
            (int) Character.INITIAL_QUOTE_PUNCTUATION,
            (int) Character.FINAL_QUOTE_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION);
    private static final Set<Integer> SYMBOL =
            Set.of((int) Character.CURRENCY_SYMBOL, (int) Character.MATH_SYMBOL, (int) Character.MODIFIER_SYMBOL, (int)
                    Character.OTHER_SYMBOL);
    private static final Map<String, IntPredicate> CLASSES = Map.of(
            "whitespace", Character::isWhitespace,
            "punctuation", character -> PUNCTUATION.contains(Character.getType(character)),
            "symbol", character -> SYMBOL.contains(Character.getType(character)));

    /** Every character is asked about, so the answers are worked out once. */
    private final BitSet separators = new BitSet(Character.MAX_CODE_POINT);

    CharGroupTokenizerFactory(IndexSettings index, String name, Settings settings) {
        super(index, settings, name);
        settings.getAsList("tokenize_on_chars").forEach(this::separateAt);
    }

    private void separateAt(String name) {
        IntPredicate members = CLASSES.get(name);
        if (members != null) {
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(members).forEach(separators::set);
        } else if (name.length() == 1) {
            separators.set(name.charAt(0));
        } else {
            throw new IllegalArgumentException("the embedded server has no class of characters " + name);
        }
    }

    @Override
    public Tokenizer create() {
        return CharTokenizer.fromSeparatorCharPredicate(separators::get);
    }
}
