package id.suluh.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A row whose commit was acknowledged before something was killed. */
final class AuditMark {
    private AuditMark() {}

    static String leave(PackagedPortal portal, String when) throws IOException, SQLException {
        String mark = UUID.randomUUID().toString();
        try (Connection connection = connect(portal);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_log (at, actor, act, subject_type, subject_id, detail)"
                                + " values (now(), 'test', 'mark', 'test', ?, ?)")) {
            insert.setString(1, mark);
            insert.setString(2, when);
            insert.executeUpdate();
        }
        return mark;
    }

    static int count(PackagedPortal portal, String mark) throws IOException, SQLException {
        try (Connection connection = connect(portal);
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from audit_log where subject_id = ?")) {
            query.setString(1, mark);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Connection connect(PackagedPortal portal) throws IOException, SQLException {
        Map<String, String> servers = portal.servers();
        return DriverManager.getConnection(
                servers.get("quarkus.datasource.jdbc.url"),
                servers.get("quarkus.datasource.username"),
                servers.get("quarkus.datasource.password"));
    }
}
