package id.suluh.search.find;

import id.suluh.platform.SuluhConfig;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.search.Sort;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import id.suluh.web.twin.TwinFormat;
import id.suluh.web.twin.Twins;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a search finds, as a table or a feed: the parameters of the page's address. A feed has the newest first. */
@Path("/search" + TwinFormat.PATTERN)
@Blocking
class SearchTwinApi {
    private static final List<String> COLUMNS =
            List.of("type", "id", "title", "note", "body", "parties", "date", "amount", "currency", "state", "url");

    private final SearchService service;
    private final Twins twins;
    private final CurrentPage here;
    private final String publicUrl;

    SearchTwinApi(SearchService service, Twins twins, CurrentPage here, SuluhConfig config) {
        this.service = service;
        this.twins = twins;
        this.here = here;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public Response list(@RestPath String format, @Context UriInfo address) {
        SearchQuery asked =
                SearchAddress.read(address.getQueryParameters()).query().withPage(1);
        TwinFormat wanted = TwinFormat.of(format);
        SearchQuery query = wanted == TwinFormat.ATOM ? asked.withSort(Sort.NEWEST) : asked;
        return twins.answer(wanted, most -> table(query, most));
    }

    private Table table(SearchQuery query, int most) {
        SearchRows rows = service.rows(query, most);
        SearchMessages words = Messages.of(SearchMessages.class, here.language());
        Iterator<SearchResult.Item> items = rows.items();
        return new Table("search", words.download(query.text()), COLUMNS, rows.total(), mapped(items));
    }

    private Iterator<TableRow> mapped(Iterator<SearchResult.Item> items) {
        Iterable<SearchResult.Item> all = () -> items;
        return StreamSupport.stream(all.spliterator(), false).map(this::row).iterator();
    }

    private TableRow row(SearchResult.Item item) {
        Hit hit = item.hit();
        Hit.@Nullable Amount amount = hit.amount();
        String url = publicUrl + here.href(hit.path());
        String summary = Stream.of(kind(hit.kind()), hit.note(), hit.parties())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return new TableRow(
                url,
                hit.title(),
                summary,
                hit.updated(),
                Arrays.asList(
                        hit.kind().code(),
                        hit.id(),
                        hit.title(),
                        hit.note(),
                        item.body(),
                        hit.parties(),
                        hit.date(),
                        amount == null ? null : amount.value(),
                        amount == null ? null : amount.currency(),
                        hit.state() == null ? null : hit.state().word(),
                        url));
    }

    private String kind(Kind kind) {
        return Messages.of(SearchMessages.class, here.language()).kind(kind);
    }
}
