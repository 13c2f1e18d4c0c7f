package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.index.SearchMaintenance;
import picocli.CommandLine.Command;

/** {@code search reindex}. */
@Command(
        name = "reindex",
        description = "Builds every index anew from the database behind its alias; searches go on meanwhile.")
final class SearchReindexCommand extends PortalCommand {
    @Override
    protected boolean beginsWithSearch() {
        return true;
    }

    @Override
    protected int run() throws Exception {
        SearchMaintenance.Report report = bean(SearchMaintenance.class).reindex();
        System.out.println(bean(ObjectMapper.class).writeValueAsString(report.figures()));
        return report.whole() ? 0 : 1;
    }
}
