package id.suluh.procurement.profile;

import id.suluh.web.CurrentPage;
import id.suluh.web.paging.Pager;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of all buyers, for finding a unit whose name is no name of a body, and those for which nobody is known to answer. */
@Path("/buyers")
@Produces(MediaType.TEXT_HTML)
class BuyerListPages {
    private static final int SIZE = 50;
    private static final int LONGEST = 200;

    private final BuyerList buyers;
    private final CurrentPage page;

    BuyerListPages(BuyerList buyers, CurrentPage page) {
        this.buyers = buyers;
        this.page = page;
    }

    /** What the page shows. */
    public record BuyersView(BuyerList.Choice choice, long count, List<BuyerList.Line> lines, Pager pager) {}

    @GET
    public TemplateInstance list(
            @RestQuery("q") @DefaultValue("") String words,
            @RestQuery("alone") @DefaultValue("") String alone,
            @RestQuery("page") @DefaultValue("1") String number) {
        BuyerList.Choice choice = choice(words, alone);
        long count = buyers.count(choice);
        int pages = (int) Math.max(1, (count + SIZE - 1) / SIZE);
        int here = Math.min(pages, number.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 1);
        return Templates.list(new BuyersView(
                choice,
                count,
                buyers.lines(choice, (here - 1) * SIZE, SIZE),
                Pager.of(here, pages, each -> page.href(address(choice) + "page=" + each))));
    }

    static BuyerList.Choice choice(String words, String alone) {
        String text = words.strip();
        return new BuyerList.Choice(text.substring(0, Math.min(text.length(), LONGEST)), alone.equals("1"));
    }

    private static String address(BuyerList.Choice choice) {
        return "/buyers?"
                + (choice.words().isEmpty()
                        ? ""
                        : "q=" + URLEncoder.encode(choice.words(), StandardCharsets.UTF_8) + "&")
                + (choice.alone() ? "alone=1&" : "");
    }

    @CheckedTemplate(basePath = "BuyerPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BuyersView view);
    }
}
