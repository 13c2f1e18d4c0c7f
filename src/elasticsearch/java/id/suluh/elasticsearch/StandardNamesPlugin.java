package id.suluh.elasticsearch;

import java.util.Map;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers each name of the official analysis module that the index definitions use. */
public final class StandardNamesPlugin extends Plugin implements AnalysisPlugin {
    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "char_group",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new CharGroupTokenizerFactory(index, name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                (index, environment, name, settings) -> LuceneFilterFactory.asciiFolding(name, settings),
                "edge_ngram",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> LuceneFilterFactory.edgeNgram(name, settings)),
                "stemmer",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> LuceneFilterFactory.stemmer(name, settings)),
                "synonym_graph",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new SynonymGraphFilterFactory(name, settings)));
    }
}
