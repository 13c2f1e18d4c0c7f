package id.suluh.procurement.source;

import java.util.List;

/** A source with its newest runs and the quality of its data. */
public record SourceView(SourceLine source, List<RunLine> runs, SourceQuality quality) {}
