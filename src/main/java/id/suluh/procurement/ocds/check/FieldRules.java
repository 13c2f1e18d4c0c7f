package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single field may reasonably say, wherever it stands. */
final class FieldRules {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2050;
    private static final int LONGEST_DESCRIPTION = 250;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()][0-9 ().,/-]{4,24}(\\s*(ext|x)\\.?\\s*[0-9]+)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*");
    private static final Set<String> NO_FILE = Set.of("offline/print");

    /**
     * Five thousand million US dollars by the checks of the standard's community, about Rp 80 trillion. The largest Indonesian programmes
     * come near that, so rupiah have more room; other currencies have none of their own.
     */
    private static final Map<String, BigDecimal> LARGEST =
            Map.of("USD", new BigDecimal("5e9"), "EUR", new BigDecimal("5e9"), "IDR", new BigDecimal("4e14"));

    /** Documents that belong to one stage, by the code list of the standard; all others may stand anywhere. */
    private static final Map<String, List<String>> STAGES = Map.of(
            "procurementPlan", List.of("planning"),
            "marketStudies", List.of("planning"),
            "needsAssessment", List.of("planning"),
            "tenderNotice", List.of("tender"),
            "biddingDocuments", List.of("tender"),
            "awardNotice", List.of("awards"),
            "contractNotice", List.of("contracts"),
            "contractSigned", List.of("contracts"),
            "contractSummary", List.of("contracts"),
            "completionCertificate", List.of("contracts"));

    private FieldRules() {}

    static void check(At release, Found found) {
        walk(release, "", found);
    }

    private static void walk(At at, String stage, Found found) {
        JsonObject object = at.object();
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            Object value = object.value(i);
            String inner = stage.isEmpty() ? name : stage;
            if (value instanceof JsonObject child) {
                walk(new At(child, at.place(name)), inner, found);
            } else if (value instanceof Iterable<?>) {
                at.each(name).forEach(each -> {
                    walk(each, inner, found);
                    if (name.equals("documents")) {
                        document(each, inner, found);
                    }
                });
            } else {
                wrong(at, name, value).ifPresent(wrong -> found.warning(wrong.code(), at.place(name), wrong.why()));
            }
        }
    }

    private record Wrong(String code, String why) {}

    private static Optional<Wrong> wrong(At at, String name, @Nullable Object value) {
        if (value instanceof JsonNumber) {
            return number(at, name);
        }
        if (!(value instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        return switch (name) {
            case "email" -> unless(EMAIL, text, "email_not_possible", "this is no e-mail address");
            case "telephone", "faxNumber" ->
                unless(PHONE, text, "telephone_not_possible", "this is no telephone number");
            case "language" -> unless(LANGUAGE, text, "language_not_two_letters", "a language has two small letters");
            case "format" ->
                NO_FILE.contains(text)
                        ? Optional.empty()
                        : unless(MEDIA_TYPE, text, "format_unknown", "this is neither a media type nor offline/print");
            default ->
                name.equals("date") || name.endsWith("Date") || name.startsWith("date")
                        ? date(at, name)
                        : Optional.empty();
        };
    }

    private static Optional<Wrong> unless(Pattern pattern, String text, String code, String why) {
        return pattern.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(new Wrong(code, why));
    }

    private static Optional<Wrong> date(At at, String name) {
        return at.instant(name)
                .map(OffsetDateTime::getYear)
                .filter(year -> year < EARLIEST || year > LATEST)
                .map(year -> new Wrong("date_out_of_range", year + " lies outside " + EARLIEST + " to " + LATEST));
    }

    private static Optional<Wrong> number(At at, String name) {
        if (!Set.of("amount", "quantity", "numberOfTenderers", "durationInDays").contains(name)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = at.number(name);
        if (number.filter(each -> each.signum() < 0).isPresent()) {
            return Optional.of(new Wrong("negative_number", "this is below zero"));
        }
        Optional<BigDecimal> largest = name.equals("amount")
                ? Optional.ofNullable(LARGEST.get(String.valueOf(at.text("currency"))))
                : Optional.empty();
        return largest.filter(limit -> number.isPresent() && number.get().compareTo(limit) > 0)
                .map(limit ->
                        new Wrong("amount_out_of_range", "more than " + limit.toPlainString() + " is hardly meant"));
    }

    private static void document(At document, String stage, Found found) {
        String description = document.text("description");
        if (description != null && description.length() > LONGEST_DESCRIPTION) {
            found.warning(
                    "description_too_long",
                    document.place("description"),
                    "it has " + description.length() + " characters; " + LONGEST_DESCRIPTION + " are the most");
        }
        String type = document.text("documentType");
        if (type != null && !STAGES.getOrDefault(type, List.of(stage)).contains(stage)) {
            found.warning(
                    "document_of_another_stage",
                    document.place("documentType"),
                    "“" + type + "” does not belong into " + stage);
        }
        Optional<OffsetDateTime> published = document.instant("datePublished");
        document.instant("dateModified")
                .filter(modified -> published.isPresent() && modified.isBefore(published.get()))
                .ifPresent(modified -> found.warning(
                        "out_of_order", document.place("dateModified"), "it was changed before it was published"));
    }
}
