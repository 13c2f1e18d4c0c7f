package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the bulk files.
 *
 * @param file name of its files
 * @param columns the first is always the OCID
 * @param cells what a compiled release gives, without the OCID
 */
record BulkTable(String file, List<String> columns, Function<JsonObject, Stream<List<@Nullable Object>>> cells) {
    static final List<BulkTable> ALL = List.of(
            table(
                    "processes",
                    "ocid date title status method method_details category buyer_id buyer_name amount currency",
                    release -> {
                        JsonObject tender = release.object("tender");
                        return Stream.of(row(
                                word(release, "date"),
                                word(tender, "title"),
                                word(tender, "status"),
                                word(tender, "procurementMethod"),
                                word(tender, "procurementMethodDetails"),
                                word(tender, "mainProcurementCategory"),
                                word(release.object("buyer"), "id"),
                                word(release.object("buyer"), "name"),
                                word(tender.object("value"), "amount"),
                                word(tender.object("value"), "currency")));
                    }),
            table("parties", "ocid id name roles scheme identifier", release -> release.objects("parties").stream()
                    .map(party -> row(
                            word(party, "id"),
                            word(party, "name"),
                            words(party.get("roles")),
                            word(party.object("identifier"), "scheme"),
                            word(party.object("identifier"), "id")))),
            table(
                    "bids",
                    "ocid id date status tenderer_ids tenderer_names amount currency",
                    release -> release.object("bids").objects("details").stream()
                            .map(bid -> row(
                                    word(bid, "id"),
                                    word(bid, "date"),
                                    word(bid, "status"),
                                    each(bid, "tenderers", "id"),
                                    each(bid, "tenderers", "name"),
                                    word(bid.object("value"), "amount"),
                                    word(bid.object("value"), "currency")))),
            table(
                    "awards",
                    "ocid id date status title supplier_ids supplier_names amount currency",
                    release -> release.objects("awards").stream()
                            .map(award -> row(
                                    word(award, "id"),
                                    word(award, "date"),
                                    word(award, "status"),
                                    word(award, "title"),
                                    each(award, "suppliers", "id"),
                                    each(award, "suppliers", "name"),
                                    word(award.object("value"), "amount"),
                                    word(award.object("value"), "currency")))),
            table(
                    "contracts",
                    "ocid id award_id date_signed status title start end amount currency",
                    release -> release.objects("contracts").stream()
                            .map(contract -> row(
                                    word(contract, "id"),
                                    word(contract, "awardID"),
                                    word(contract, "dateSigned"),
                                    word(contract, "status"),
                                    word(contract, "title"),
                                    word(contract.object("period"), "startDate"),
                                    word(contract.object("period"), "endDate"),
                                    word(contract.object("value"), "amount"),
                                    word(contract.object("value"), "currency")))),
            table(
                    "payments",
                    "ocid contract_id id date payer payee amount currency",
                    release -> release.objects("contracts").stream()
                            .flatMap(contract -> contract.object("implementation").objects("transactions").stream()
                                    .map(payment -> row(
                                            word(contract, "id"),
                                            word(payment, "id"),
                                            word(payment, "date"),
                                            word(payment.object("payer"), "name"),
                                            word(payment.object("payee"), "name"),
                                            word(payment.object("value"), "amount"),
                                            word(payment.object("value"), "currency"))))),
            table("documents", "ocid section id type title url date_published format language", release -> Stream.of(
                            documents("planning", Stream.of(release.object("planning"))),
                            documents("tender", Stream.of(release.object("tender"))),
                            documents("award", release.objects("awards").stream()),
                            documents("contract", release.objects("contracts").stream()),
                            documents(
                                    "implementation",
                                    release.objects("contracts").stream().map(each -> each.object("implementation"))))
                    .flatMap(section -> section)));

    /** The table that a CSV of the set holds. */
    static Optional<BulkTable> of(BulkFile file) {
        return ALL.stream()
                .filter(table -> file.path().equals(table.file() + "-" + file.year() + ".csv.gz"))
                .findFirst();
    }

    private static BulkTable table(
            String file, String columns, Function<JsonObject, Stream<List<@Nullable Object>>> rows) {
        return new BulkTable(file, List.of(columns.split(" ", -1)), rows);
    }

    /** The rows of a process: texts, {@link JsonNumber}, null. */
    List<List<@Nullable Object>> rows(JsonObject compiled) {
        return cells.apply(compiled)
                .map(row -> {
                    row.add(0, compiled.text("ocid"));
                    return row;
                })
                .toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private static @Nullable Object word(JsonObject object, String field) {
        Object value = object.get(field);
        return value instanceof String || value instanceof JsonNumber ? value : null;
    }

    private static @Nullable String words(@Nullable Object list) {
        List<String> words = new ArrayList<>();
        if (list instanceof Iterable<?> items) {
            items.forEach(item -> words.add(item instanceof JsonNumber number ? number.text() : item.toString()));
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private static @Nullable String each(JsonObject object, String list, String field) {
        List<Object> found = new ArrayList<>();
        for (JsonObject item : object.objects(list)) {
            Object value = word(item, field);
            found.add(value == null ? "" : value);
        }
        return words(found);
    }

    private static Stream<List<@Nullable Object>> documents(String section, Stream<JsonObject> holders) {
        return holders.flatMap(holder -> holder.objects("documents").stream())
                .map(document -> row(
                        section,
                        word(document, "id"),
                        word(document, "documentType"),
                        word(document, "title"),
                        word(document, "url"),
                        word(document, "datePublished"),
                        word(document, "format"),
                        word(document, "language")));
    }
}
