package id.suluh.procurement.source;

import id.suluh.web.paging.Pager;
import java.util.List;

/** All sources, those heard of last first, and a page of the runs. */
public record SourcesView(List<SourceLine> sources, List<RunLine> runs, long runCount, Pager pager) {}
