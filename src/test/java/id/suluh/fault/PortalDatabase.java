package id.suluh.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The database of a packaged portal, looked into from outside. */
final class PortalDatabase {
    private PortalDatabase() {}

    /** The number a query gives. */
    static long count(PackagedPortal portal, String query, String parameter) throws IOException, SQLException {
        try (Connection connection = connect(portal);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    static Connection connect(PackagedPortal portal) throws IOException, SQLException {
        Map<String, String> servers = portal.servers();
        return DriverManager.getConnection(
                servers.get("quarkus.datasource.jdbc.url"),
                servers.get("quarkus.datasource.username"),
                servers.get("quarkus.datasource.password"));
    }
}
