package id.suluh.procurement;

import id.suluh.procurement.ContractView.Paper;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that the data lists, wherever in it they stand. */
final class Papers {
    private final Set<Paper> papers = new LinkedHashSet<>();

    private Papers() {}

    static List<Paper> of(JsonObject compiled) {
        Papers all = new Papers();
        all.of(Stage.PLANNING, compiled.object("planning"));
        all.of(Stage.TENDER, compiled.object("tender"));
        compiled.object("bids").objects("details").forEach(bid -> all.of(Stage.TENDER, bid));
        compiled.objects("awards").forEach(award -> all.of(Stage.AWARD, award));
        for (JsonObject contract : compiled.objects("contracts")) {
            all.of(Stage.CONTRACT, contract);
            all.of(Stage.IMPLEMENTATION, contract.object("implementation"));
        }
        return new ArrayList<>(all.papers);
    }

    private void of(Stage stage, JsonObject owner) {
        for (JsonObject document : owner.objects("documents")) {
            String title = Objects.requireNonNullElse(document.text("title"), "");
            if (title.isBlank()) {
                title = Objects.requireNonNullElse(document.text("documentType"), "");
            }
            if (!title.isBlank()) {
                papers.add(new Paper(
                        title,
                        address(document.text("url")),
                        stage,
                        OcdsDate.day(document.text("datePublished")),
                        PaperFormat.word(document.text("format"))));
            }
        }
    }

    /** Only addresses of the web: the data is a stranger's. */
    private static @Nullable String address(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
