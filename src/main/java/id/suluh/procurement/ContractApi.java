package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.ContractRows.Row;
import id.suluh.procurement.checklist.ChecklistData;
import id.suluh.procurement.checklist.Checklists;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.reply.Replies;
import id.suluh.web.Language;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Contracting processes as JSON: all of them with a cursor, and each; to narrow them there is the search. */
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class ContractApi {
    private static final int SIZE = 50;

    private final ContractRows rows;
    private final Replies replies;
    private final Checklists checklists;
    private final Bodies bodies;
    private final String publicUrl;

    ContractApi(ContractRows rows, Replies replies, Checklists checklists, Bodies bodies, SuluhConfig config) {
        this.checklists = checklists;
        this.bodies = bodies;
        this.rows = rows;
        this.replies = replies;
        this.publicUrl = config.publicUrl().toString();
    }

    @GET
    public ContractList list(@RestQuery("cursor") @DefaultValue("") String cursor) {
        List<Row> found = rows.after(cursor, SIZE);
        String next = found.size() < SIZE ? null : found.get(SIZE - 1).ocid();
        List<ContractItem> items =
                found.stream().map(row -> ContractItem.of(row, publicUrl)).toList();
        return new ContractList(rows.count(), items, Map.of(), next);
    }

    @GET
    @Path("{ocid:.+}")
    public ContractItem contract(@RestPath String ocid) {
        return rows.of(List.of(ocid)).stream()
                .filter(Row::visible)
                .findFirst()
                .map(row -> ContractItem.of(row, publicUrl).with(replies.of(ocid), papers(row)))
                .orElseThrow(() -> new NotFound("no contracting process " + ocid));
    }

    private ChecklistData papers(Row row) {
        String ask = ContractViews.askPath(
                row.ocid(), Optional.ofNullable(row.bodyId()).flatMap(bodies::byId));
        JsonObject compiled = JsonTree.stored(row.compiled());
        return ChecklistData.of(checklists.of(row.ocid(), compiled, ask, Language.ID), publicUrl);
    }
}
