package id.suluh.request;

import id.suluh.body.BodyRef;
import id.suluh.web.form.FormState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which a requester chooses the body.
 *
 * @param tried a slug that is no body's; empty when none was named
 * @param topic what the request is about; null for nothing that can be named
 * @param wanted the words of the search
 * @param found bodies called so
 * @param about what the address says the request is about, to go on with; empty or beginning with {@code &}
 */
record ChoiceView(String tried, @Nullable Topic topic, String wanted, List<BodyRef> found, String about) {

    /** What the address of the form carries along. */
    static String query(FormState state) {
        return Stream.of("process", "item")
                .filter(field -> !state.value(field).isEmpty())
                .map(field -> "&" + field + "=" + URLEncoder.encode(state.value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
