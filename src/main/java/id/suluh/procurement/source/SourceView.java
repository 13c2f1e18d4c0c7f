package id.suluh.procurement.source;

import java.util.List;

/** A source with its newest runs. */
public record SourceView(SourceLine source, List<RunLine> runs) {}
