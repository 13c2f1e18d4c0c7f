package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of processes that name each other. */
@ApplicationScoped
public class ProcessLinks {
    /** A framework has hundreds of contracts under it; its page shows some, the search all. */
    private static final int MOST = 25;

    private final Sql sql;

    ProcessLinks(Sql sql) {
        this.sql = sql;
    }

    private record Link(long process, String identifier, JsonObject fields) {}

    /**
     * Writes the links of processes as they are now.
     *
     * @param before those of them that had links
     * @param compiled their public compiled releases, by internal key
     */
    public void save(Collection<Long> before, Map<Long, JsonObject> compiled) {
        Long[] known = before.toArray(Long[]::new);
        if (known.length > 0) {
            sql.query(
                    "with gone as (delete from process_link where process_id = any (?) returning 1) select count(*) from gone",
                    row -> {},
                    (Object) known);
        }
        List<Link> links = compiled.entrySet().stream()
                .flatMap(process -> links(process.getKey(), process.getValue()))
                .toList();
        sql.batch(
                "insert into process_link (process_id, identifier, relationship, title) values (?, ?, ?, ?)",
                links,
                (statement, link) -> {
                    Object[] codes = Texts.of(link.fields().get("relationship")).toArray();
                    statement.setLong(1, link.process());
                    statement.setString(2, link.identifier());
                    statement.setArray(3, statement.getConnection().createArrayOf("text", codes));
                    statement.setString(4, link.fields().text("title"));
                });
    }

    private static Stream<Link> links(long process, JsonObject compiled) {
        return Stream.concat(Stream.of(compiled), compiled.objects("contracts").stream())
                .flatMap(owner -> owner.objects("relatedProcesses").stream())
                .flatMap(fields -> Stream.ofNullable(identifier(fields)).map(each -> new Link(process, each, fields)));
    }

    private static @Nullable String identifier(JsonObject fields) {
        Object value = fields.get("identifier");
        String text = value instanceof JsonNumber number ? number.text() : value instanceof String word ? word : "";
        return text.isBlank() ? null : text;
    }

    /** The processes that this one names, then those that name it. */
    List<RelatedProcess> of(long process, String ocid) {
        List<RelatedProcess> related = new ArrayList<>();
        sql.query(
                "select true, l.relationship, l.identifier, coalesce(p.title, l.title), p.ocid, p.stage, p.status, p.date from"
                        + " (select distinct identifier, relationship, title from process_link where process_id = ?"
                        + " and identifier <> ?) l left join contracting_process p on p.ocid = l.identifier"
                        + " and p.visibility = 'public' order by p.date, l.identifier limit ?",
                row -> related.add(read(row)),
                process,
                ocid,
                MOST);
        sql.query(
                "select false, l.relationship, p.ocid, p.title, p.ocid, p.stage, p.status, p.date from"
                        + " (select distinct process_id, relationship from process_link where identifier = ?) l"
                        + " join contracting_process p on p.id = l.process_id where p.visibility = 'public' and p.id <> ?"
                        + " order by p.date, p.ocid limit ?",
                row -> related.add(read(row)),
                ocid,
                process,
                MOST);
        return related;
    }

    private static RelatedProcess read(ResultSet row) throws SQLException {
        String here = row.getString(5);
        return new RelatedProcess(
                Relationship.of(Arrays.asList((String[]) row.getArray(2).getArray())),
                row.getBoolean(1),
                row.getString(3),
                row.getString(4),
                here == null ? null : ContractRef.path(here),
                here == null ? null : Stage.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                here == null ? null : Status.of(row.getString(7)),
                row.getObject(8, LocalDate.class));
    }
}
