package id.suluh.procurement.source;

import id.suluh.web.paging.Pager;
import java.util.List;

/**
 * All sources, those heard of last first, and a page of the runs.
 *
 * @param data the same as a schema.org catalogue, for search engines
 */
public record SourcesView(List<SourceLine> sources, List<RunLine> runs, long runCount, Pager pager, String data) {}
