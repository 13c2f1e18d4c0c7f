package id.suluh.procurement;

import id.suluh.procurement.checklist.Checklist;
import id.suluh.procurement.flag.result.FlagList;
import id.suluh.web.chart.BarChart;
import id.suluh.web.chart.Charts;
import id.suluh.web.format.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a contracting process shows. Texts are plain.
 *
 * @param buyerPath page of the body that buys, or of the buyer where it is no body known here; null when no buyer is named
 * @param askPath form to ask for a document of this process
 * @param due the next date at which something is to happen; null when nothing is due
 * @param elsewhere what says that this is no purchase of an Indonesian body; null when nothing does
 * @param tongue language in which title and description stand, where it is another than that of the page; null where it is not known
 * @param opened lists of which all is wanted
 * @param supplierPaths pages of suppliers and bidders by their names here
 */
public record ContractView(
        String ocid,
        String title,
        @Nullable String description,
        boolean fictional,
        Stage stage,
        Status status,
        Method method,
        @Nullable String methodDetails,
        @Nullable String buyer,
        @Nullable String buyerPath,
        List<String> suppliers,
        @Nullable Money value,
        @Nullable LocalDate until,
        @Nullable Due due,
        List<Step> steps,
        List<Figure> figures,
        @Nullable BarChart chart,
        @Nullable Money unpaid,
        List<Bidder> bidders,
        List<Event> events,
        List<Line> lines,
        HistoryView history,
        List<RelatedProcess> processes,
        List<Paper> papers,
        FlagList flags,
        Checklist checklist,
        List<Source> sources,
        String askPath,
        String jsonPath,
        String recordPath,
        Map<String, String> supplierPaths,
        List<Enquiry> enquiries,
        Terms terms,
        @Nullable String tongue,
        @Nullable Elsewhere elsewhere,
        Set<ListPart> opened) {

    /**
     * A stage on the track.
     *
     * @param reached whether there is data about it
     * @param here whether the process stands there now
     */
    public record Step(
            Stage stage,
            boolean reached,
            boolean here,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Money value,
            @Nullable String note) {
        /** Whether nothing was published about it. */
        public boolean unknown() {
            return !reached && !here;
        }
    }

    /** The page of a supplier or bidder of that name; null when it has none. */
    public @Nullable String supplierPath(String name) {
        return supplierPaths.get(name);
    }

    /** Whether all that is known of who took part is who got the contract. */
    public boolean suppliersOnly() {
        return !bidders.isEmpty() && bidders.stream().allMatch(each -> each.won() && each.bid() == null);
    }

    /**
     * Something that is to happen.
     *
     * @param what the milestone's own words, where it is one, or which of several contracts it is
     */
    public record Due(
            LocalDate date, Happening happening, @Nullable String what, LocalDate published) {
        /** Whether bidders have to act, not the supplier. */
        public boolean byBidders() {
            return happening == Happening.TENDER_CLOSES;
        }
    }

    /**
     * A figure of the process.
     *
     * @param share of the figure before it, null for the first
     */
    public record Figure(
            MoneyKind kind,
            Money money,
            @Nullable LocalDate date,
            @Nullable Number share,
            @Nullable MoneyKind of) {}

    /**
     * A bidder.
     *
     * @param share of the estimate, that of the lot where the bid was for one
     * @param lot what it bid for, where the tender has lots
     * @param reason why it came out so, in the words of the data
     */
    public record Bidder(
            String name,
            @Nullable Money bid,
            @Nullable Number share,
            Outcome outcome,
            @Nullable String lot,
            @Nullable String reason) {
        public boolean won() {
            return outcome == Outcome.WON;
        }
    }

    /** A line of the timeline. */
    public record Event(
            String anchor,
            LocalDate date,
            Stage stage,
            Happening happening,
            @Nullable String text,
            @Nullable Money money) {}

    /**
     * A line of the timeline: what happened, or what should have been told and was not.
     *
     * @param which the contract of which it was not told, where there are several
     * @param since the day by which it should have been told, where the data names one
     */
    public record Line(
            @Nullable Event event,
            @Nullable Gap gap,
            @Nullable String which,
            @Nullable LocalDate since) {}

    /** How many things the timeline should tell and does not. */
    public long gaps() {
        return lines.stream().filter(line -> line.gap() != null).count();
    }

    /** The page as a table, in the language of the link. */
    public String picturePath() {
        return jsonPath.substring(0, jsonPath.length() - ".json".length()) + Charts.ENDING;
    }

    public String csvPath() {
        return jsonPath.substring(0, jsonPath.length() - ".json".length()) + ".csv";
    }

    /** Whether the bids were for lots. */
    public boolean lots() {
        return bidders.stream().anyMatch(each -> each.lot() != null);
    }

    /** The sources the page lists, newest last. */
    public List<Source> newestSources() {
        return ListPart.RELEASES.last(sources, opened);
    }

    /** The bidders the page lists, winners first. */
    public List<Bidder> firstBidders() {
        return ListPart.BIDDERS.first(bidders, opened);
    }

    /** The lines of the timeline the page has, the newest: what happened last is what is asked for. */
    public List<Line> newestLines() {
        return ListPart.EVENTS.last(lines, opened);
    }

    /** The documents the page lists. */
    public List<Paper> firstPapers() {
        return ListPart.PAPERS.first(papers, opened);
    }

    /** The page itself, without language prefix. */
    public String path() {
        return ContractRef.path(ocid);
    }

    /** Whether a choice was made, though no name of whom came of it. */
    public boolean unnamed() {
        return stage.compareTo(Stage.TENDER) > 0;
    }

    /** Whether the search for a supplier has ended. */
    public boolean closed() {
        return switch (status) {
            case COMPLETE, CANCELLED, UNSUCCESSFUL, WITHDRAWN, TERMINATED -> true;
            default -> false;
        };
    }

    /**
     * A document listed in the data.
     *
     * @param href null when no address was published
     */
    public record Paper(
            String title,
            @Nullable String href,
            Stage stage,
            @Nullable LocalDate date,
            @Nullable String format) {}

    /** A question about the tender, with its answer once there is one. */
    public record Enquiry(
            @Nullable String title,
            @Nullable String question,
            @Nullable String answer,
            @Nullable LocalDate asked,
            @Nullable LocalDate answered) {}

    /** The questions the page has. */
    public List<Enquiry> firstEnquiries() {
        return ListPart.ENQUIRIES.first(enquiries, opened);
    }

    /** A release and where it came from. */
    public record Source(
            String releaseId,
            @Nullable LocalDate date,
            List<ReleaseTag> tags,
            String file,
            Instant imported,
            String sha256) {
        /** The hash in parts between which a line may break. */
        public List<String> hashParts() {
            return List.of(sha256.split("(?<=\\G.{16})", -1));
        }
    }

    public boolean planned() {
        return stage == Stage.PLANNING;
    }
}
