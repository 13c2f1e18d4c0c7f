package id.suluh.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Bytes a first visit takes over the wire.
 *
 * @param html the page itself
 * @param script all scripts
 * @param whole everything
 */
record Weight(int html, int script, int whole) {
    static Weight of(Page page, URI address) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(address.toString());
        page.waitForLoadState();
        // Asking a request for its size lets further events in.
        List<Request> finished = List.copyOf(requests);
        return new Weight(
                sum(finished, each -> each.resourceType().equals("document")),
                sum(finished, each -> each.resourceType().equals("script")),
                sum(finished, each -> true));
    }

    private static int sum(List<Request> requests, Predicate<Request> kind) {
        return requests.stream()
                .filter(kind)
                .mapToInt(each -> each.sizes().responseBodySize)
                .sum();
    }
}
