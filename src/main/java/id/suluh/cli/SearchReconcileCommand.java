package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.index.SearchMaintenance;
import picocli.CommandLine.Command;

/** {@code search reconcile}. */
@Command(name = "reconcile", description = "Compares database and index in both directions and repairs what differs.")
final class SearchReconcileCommand extends PortalCommand {
    @Override
    protected boolean beginsWithSearch() {
        return true;
    }

    @Override
    protected int run() throws Exception {
        SearchMaintenance.Report report = bean(SearchMaintenance.class).reconcile();
        System.out.println(bean(ObjectMapper.class).writeValueAsString(report.figures()));
        return report.whole() ? 0 : 1;
    }
}
