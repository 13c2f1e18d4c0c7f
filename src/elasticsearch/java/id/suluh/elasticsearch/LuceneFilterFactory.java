package id.suluh.elasticsearch;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** Wraps one filter of Lucene. */
final class LuceneFilterFactory extends AbstractTokenFilterFactory {
    private final UnaryOperator<TokenStream> filter;

    private LuceneFilterFactory(String name, Settings settings, UnaryOperator<TokenStream> filter) {
        super(name, settings);
        this.filter = filter;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }

    static LuceneFilterFactory asciiFolding(String name, Settings settings) {
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new LuceneFilterFactory(name, settings, tokens -> new ASCIIFoldingFilter(tokens, keep));
    }

    static LuceneFilterFactory edgeNgram(String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new LuceneFilterFactory(name, settings, tokens -> new EdgeNGramTokenFilter(tokens, min, max, keep));
    }

    static LuceneFilterFactory stemmer(String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return new LuceneFilterFactory(
                name,
                settings,
                switch (language) {
                    case "indonesian" -> IndonesianStemFilter::new;
                    case "english", "porter" -> PorterStemFilter::new;
                    default -> throw new IllegalArgumentException("the embedded server has no stemmer for " + language);
                });
    }
}
