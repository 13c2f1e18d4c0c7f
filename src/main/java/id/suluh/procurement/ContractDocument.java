package id.suluh.procurement;

import id.suluh.body.BodyRef;
import id.suluh.procurement.ContractRows.Row;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.supplier.SupplierRef;
import id.suluh.search.IndexDocument;
import id.suluh.search.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the index is told of a contracting process. */
final class ContractDocument {
    private ContractDocument() {}

    /** @param suppliers those of its awards that anyone may see */
    static IndexDocument of(Row row, @Nullable BodyRef buyer, List<SupplierRef> suppliers, CountedRows.Row counted) {
        if (!row.visible()) {
            return IndexDocument.tombstone(Kind.CONTRACT, row.ocid(), row.version());
        }
        JsonObject compiled = JsonTree.stored(row.compiled());
        IndexDocument.Draft draft = IndexDocument.record(Kind.CONTRACT, row.ocid(), row.version())
                .title(row.title())
                .language(compiled.text("language"))
                .text(row.description())
                .number(row.ocid())
                .number(compiled.object("tender").text("id"))
                .method(row.method())
                .status(row.status())
                .year(row.year())
                .date(row.date())
                .amount(row.amount(), row.currency());
        if (buyer == null) {
            draft.text(row.buyer());
        } else {
            draft.body(buyer.slug(), buyer.name());
        }
        draft.buyer(counted.buyer());
        counted.figures().forEach(draft::figure);
        row.flags().forEach(draft::flag);
        suppliers.forEach(each -> draft.supplier(each.code(), each.name()));
        row.suppliers().stream()
                .filter(name -> suppliers.stream().noneMatch(each -> each.name().equals(name)))
                .forEach(draft::text);
        texts(compiled).forEach(draft::text);
        compiled.objects("contracts").forEach(contract -> draft.number(contract.text("id")));
        return draft.done();
    }

    private static Stream<@Nullable String> texts(JsonObject compiled) {
        Stream<JsonObject> owners = Stream.of(
                        List.of(compiled.object("tender")), compiled.objects("awards"), compiled.objects("contracts"))
                .flatMap(List::stream);
        return owners.flatMap(owner -> Stream.concat(
                Stream.of(owner.text("title"), owner.text("description")),
                owner.objects("items").stream().map(item -> item.text("description"))));
    }
}
