package id.suluh.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * Statements over many rows, on the connection of the current transaction. Hibernate would read and write each row as an object; an import
 * moves thousands at a time.
 */
@ApplicationScoped
public class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Fills one row of a statement. */
    public interface Row<T> {
        void fill(PreparedStatement statement, T item) throws SQLException;
    }

    /** Takes one row of an answer. */
    public interface Reader {
        void row(ResultSet row) throws SQLException;
    }

    /** Runs the statement once for each item, all sent together. */
    public <T> void batch(String sql, Collection<T> items, Row<T> row) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                row.fill(statement, item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a batch", e);
        }
    }

    /** Asks with arrays of texts or numbers as parameters. */
    public void query(String sql, Reader reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                statement.setObject(i + 1, value instanceof Object[] array ? array(connection, array) : value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a question", e);
        }
    }

    private static Array array(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf(values instanceof Long[] ? "bigint" : "text", values);
    }
}
