package id.suluh.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it is told to the portal, in one piece: the shape of the files under {@code seed-data}.
 *
 * @param code the id of its page when it must be the same in every portal; null for a new one
 * @param commission exact name or alias of the commission
 * @param respondent exact name or alias of the public body
 * @param regime {@code umum} or {@code pemilu}
 * @param grounds letters of article 35 (1); empty when no source says
 * @param process OCID of the contracting process it is about
 * @param events oldest first
 */
public record DisputeRecord(
        @Nullable String code,
        boolean fictional,
        String commission,
        String respondent,
        Applicant applicant,
        String regime,
        List<String> grounds,
        Stage stage,
        @Nullable String process,
        Words title,
        Words summary,
        List<DocketRecord> dockets,
        List<HearingRecord> hearings,
        List<PanelRecord> panel,
        List<SourceRecord> sources,
        List<EventRecord> events,
        List<RulingRecord> rulings) {

    /**
     * Who asked.
     *
     * @param kind {@code wni}, {@code badan_hukum} or {@code kelompok}
     * @param name only of a legal body
     */
    public record Applicant(String kind, @Nullable String name) {}

    /**
     * One register entry of the commission.
     *
     * @param request number of the information request in this portal
     */
    public record DocketRecord(
            String number, Words asked, @Nullable String request) {}

    /** One hearing, counted from 1. */
    public record HearingRecord(int number, LocalDate date) {}

    /** A commissioner who hears the case; {@code chair} or {@code member}. */
    public record PanelRecord(String name, String role) {}

    /** A report, cited by its number. */
    public record SourceRecord(
            int number, String outlet, @Nullable LocalDate published) {}

    /**
     * Something that happened.
     *
     * @param date null only with the precision {@code unknown}
     * @param precision {@code day} when left out, {@code month} or {@code unknown}
     * @param verified whether a source was seen
     */
    public record EventRecord(
            @Nullable LocalDate date,
            @Nullable String precision,
            String kind,
            @Nullable Integer hearing,
            Words heading,
            @Nullable Words text,
            List<Integer> sources,
            boolean verified) {}

    /**
     * A ruling.
     *
     * @param kind {@code ajudikasi}, {@code mediasi}, {@code sela} or {@code penetapan}
     * @param outcome {@code granted}, {@code partly}, {@code refused}, {@code inadmissible}, {@code lapsed} or {@code other}
     * @param articles as {@code UU 14/2008 17 h}
     * @param document id of the ruling's text in this portal
     */
    public record RulingRecord(
            @Nullable String code,
            String docket,
            String number,
            String kind,
            LocalDate pronounced,
            String outcome,
            Words summary,
            List<String> articles,
            @Nullable String document,
            List<Integer> sources,
            List<OrderRecord> orders) {}

    /**
     * One order.
     *
     * @param compliance {@code unknown}, {@code pending}, {@code obeyed}, {@code partly} or {@code disobeyed}
     */
    public record OrderRecord(
            Words verb,
            Words object,
            @Nullable Words condition,
            @Nullable Words access,
            String compliance) {}
}
