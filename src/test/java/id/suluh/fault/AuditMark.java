package id.suluh.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A row whose commit was acknowledged before something was killed. */
final class AuditMark {
    private AuditMark() {}

    static String leave(PackagedPortal portal, String when) throws IOException, SQLException {
        String mark = UUID.randomUUID().toString();
        try (Connection connection = PortalDatabase.connect(portal);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_log (at, actor, act, subject_type, subject_id, detail)"
                                + " values (now(), 'test', 'mark', 'test', ?, ?)")) {
            insert.setString(1, mark);
            insert.setString(2, when);
            insert.executeUpdate();
        }
        return mark;
    }

    static long count(PackagedPortal portal, String mark) throws IOException, SQLException {
        return PortalDatabase.count(portal, "select count(*) from audit_log where subject_id = ?", mark);
    }
}
