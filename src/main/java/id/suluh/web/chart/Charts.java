package id.suluh.web.chart;

import id.suluh.platform.error.NotFound;
import id.suluh.web.CommonMessages;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers for the picture of a page's chart, which has the address of the page and the ending {@code .svg}. */
@ApplicationScoped
public class Charts {
    /** The ending of the addresses. */
    public static final String ENDING = ".svg";

    private final CurrentPage page;

    Charts(CurrentPage page) {
        this.page = page;
    }

    /**
     * The picture as a file.
     *
     * @param chart null where the page has none either
     * @param subject whose chart it is
     * @param name of the file, without the ending
     * @throws NotFound when there is no chart
     */
    public Response answer(@Nullable BarChart chart, String subject, String name) {
        if (chart == null) {
            throw new NotFound("no chart of " + name);
        }
        String from = page.permanent().replaceFirst("\\.svg$", "");
        String source = Messages.of(CommonMessages.class, page.language()).chartSource(from, page.today());
        return Response.ok(ChartFile.of(chart, subject, source, page.language().tag()))
                .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"suluh-" + name.replaceAll("[^A-Za-z0-9._-]", "_") + ENDING + "\"")
                .build();
    }
}
