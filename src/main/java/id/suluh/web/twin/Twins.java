package id.suluh.web.twin;

import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.function.Function;

/** Answers for the twin of a list. */
@ApplicationScoped
public class Twins {
    private final CurrentPage page;
    private final Clock clock;

    Twins(CurrentPage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /**
     * The list in a format. The first rows are read before the answer begins, so that a refusal is a proper one.
     *
     * @param format as it stands in the address
     * @param list makes the table of at most so many rows
     */
    public Response answer(TwinFormat format, Function<Integer, Table> list) {
        Table table = list.apply(format.most());
        TwinPlace place = new TwinPlace(
                page.canonical(),
                page.canonical().replaceFirst("\\." + format.code() + "(?=\\?|$)", ""),
                page.language().tag(),
                clock.instant(),
                format.most(),
                Messages.of(TwinMessages.class, page.language()));
        StreamingOutput body = out -> format.writer().write(table, place, out);
        Response.ResponseBuilder answer = Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header("Suluh-Total", table.total())
                .header("Suluh-Whole", !place.cuts(table));
        if (format.file()) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(table, place, format) + "\"");
        }
        return answer.build();
    }

    private static String name(Table table, TwinPlace place, TwinFormat format) {
        String part = place.cuts(table) ? "-" + place.most() + "-of-" + table.total() : "";
        return "suluh-" + table.name() + part + "." + format.code();
    }
}
