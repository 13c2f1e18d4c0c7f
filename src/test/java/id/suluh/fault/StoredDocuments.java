package id.suluh.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database of a portal holds of the files whose names begin so. */
record StoredDocuments(PackagedPortal portal, String prefix) {
    private static final String THESE = " from document d where d.parent_id is null and d.file_name like ? || '%'";

    /** Their ids, with the file each is of. */
    List<String> rows() throws IOException, SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = PortalDatabase.connect(portal);
                PreparedStatement statement =
                        connection.prepareStatement("select d.code || ' ' || d.file_name" + THESE)) {
            statement.setString(1, prefix);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
        return rows;
    }

    long read() throws IOException, SQLException {
        return count("select count(d.status)" + THESE);
    }

    long waiting() throws IOException, SQLException {
        return count(
                "select count(*)" + THESE + " and exists (select from document_queue q where q.document_id = d.id)");
    }

    long pages() throws IOException, SQLException {
        return count("select count(*) from document_page p where p.document_id in (select d.id" + THESE + ")");
    }

    /** Documents whose pages are not as many as they say. */
    long miscounted() throws IOException, SQLException {
        return count("select count(*)" + THESE
                + " and d.page_count <> (select count(*) from document_page p where p.document_id = d.id)");
    }

    private long count(String query) throws IOException, SQLException {
        return PortalDatabase.count(portal, query, prefix);
    }
}
