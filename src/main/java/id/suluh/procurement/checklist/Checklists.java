package id.suluh.procurement.checklist;

import id.suluh.document.PublicPaper;
import id.suluh.document.PublicPapers;
import id.suluh.platform.Jakarta;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.request.ItemAsked;
import id.suluh.request.ItemsAsked;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Fills in the checklist of a contract: from its data, from the documents of the portal and from requests. Only what anyone may see. */
@ApplicationScoped
@Transactional
public class Checklists {
    private final PublicPapers papers;
    private final ItemsAsked requests;
    private final Clock clock;

    Checklists(PublicPapers papers, ItemsAsked requests, Clock clock) {
        this.papers = papers;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The checklist of a process.
     *
     * @param compiled its public compiled release
     * @param askPath form to ask about it, with a query, without language prefix
     */
    public Checklist of(String ocid, JsonObject compiled, String askPath, Language language) {
        Progress progress = Progress.of(compiled, Jakarta.today(clock));
        List<Listed> listed = Listed.of(compiled);
        List<PublicPaper> held = papers.of(List.of(ocid));
        List<ItemAsked> asked = requests.about(List.of(ocid));
        return new Checklist(Items.all().stream()
                .map(item -> line(item, found(item, listed, held, asked), progress, askPath, language))
                .toList());
    }

    private static Found found(Item item, List<Listed> listed, List<PublicPaper> held, List<ItemAsked> asked) {
        return new Found(
                held.stream()
                        .filter(each -> each.kind() == item.kind())
                        .findFirst()
                        .orElse(null),
                listed.stream()
                        .filter(each -> each.meant().equals(List.of(item)))
                        .toList(),
                listed.stream().map(Listed::meant).anyMatch(meant -> meant.size() > 1 && meant.contains(item)),
                asked.stream().filter(each -> each.item() == item.number()).toList());
    }

    private static Line line(Item item, Found found, Progress progress, String askPath, Language language) {
        Duty stands = found.stands(item, progress);
        Optional<ItemAsked> asked = found.telling();
        PublicPaper held = found.held();
        Optional<Listed> readable = found.readable();
        boolean due = stands.standing() == Standing.PUBLISHED
                || Duty.of(item, progress).equals(Duty.DUE);
        return new Line(
                item,
                stands.standing(),
                due,
                stands.reason(),
                held != null
                        ? language.path(held.path())
                        : readable.map(Listed::address).orElse(null),
                held == null,
                held != null ? held.title() : readable.map(Listed::title).orElse(null),
                asked.map(ItemAsked::number).orElse(null),
                asked.map(each -> language.path(each.path())).orElse(null),
                asked.map(ItemAsked::answerBy).orElse(null),
                askPath + "&item=" + item.number());
    }
}
