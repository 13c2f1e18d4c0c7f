package id.suluh.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suluh.procurement.ContractRows.Row;
import id.suluh.procurement.checklist.ChecklistData;
import id.suluh.procurement.reply.ReplyView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contracting process in the API.
 *
 * @param id the OCID
 * @param body name of the buyer as published
 * @param replies what was said beside its red flags; null in lists
 * @param checklist its 39 documents; null in lists
 * @param data address of the public compiled release
 */
record ContractItem(
        String type,
        String id,
        String url,
        String title,
        @Nullable String body,
        @Nullable LocalDate date,
        List<String> highlights,
        @Nullable Integer page,
        List<String> suppliers,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String method,
        @Nullable String status,
        String data,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReplyView> replies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChecklistData checklist) {

    static ContractItem of(Row row, String publicUrl) {
        String url = publicUrl + ContractRef.path(row.ocid());
        return new ContractItem(
                "contract",
                row.ocid(),
                url,
                row.title(),
                row.buyer(),
                row.date(),
                List.of(),
                null,
                row.suppliers(),
                row.amount(),
                row.currency(),
                row.method(),
                row.status(),
                url + ".json",
                null,
                null);
    }

    /** The same with what was said beside its red flags, and with its 39 documents. */
    ContractItem with(List<ReplyView> said, ChecklistData papers) {
        return new ContractItem(
                type,
                id,
                url,
                title,
                body,
                date,
                highlights,
                page,
                suppliers,
                amount,
                currency,
                method,
                status,
                data,
                said,
                papers);
    }
}
