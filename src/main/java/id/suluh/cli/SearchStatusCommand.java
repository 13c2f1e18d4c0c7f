package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.index.SearchMaintenance;
import picocli.CommandLine.Command;

/** {@code search status}. */
@Command(
        name = "status",
        description = "Counts records, drift between database and index, and changes that wait, as JSON.")
final class SearchStatusCommand extends PortalCommand {
    @Override
    protected boolean beginsWithSearch() {
        return true;
    }

    @Override
    protected int run() throws Exception {
        SearchMaintenance.Report report = bean(SearchMaintenance.class).status();
        System.out.println(bean(ObjectMapper.class).writeValueAsString(report.figures()));
        return 0;
    }
}
