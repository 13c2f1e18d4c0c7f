package id.suluh.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The first free row of the queue, locked on a connection of its own for as long as the document is being read. Not a lease with a
 * time: when this process dies, the database sees its connection end and lets go at once.
 */
final class QueueHold implements AutoCloseable {
    private static final String NEXT = "select document_id from document_queue order by attempts, size, document_id"
            + " for update skip locked limit 1";

    private final Connection connection;
    private final long documentId;

    private QueueHold(Connection connection, long documentId) {
        this.connection = connection;
        this.documentId = documentId;
    }

    /** Holds the next document; empty when none is free. */
    @SuppressWarnings("MustBeClosedChecker")
    static Optional<QueueHold> next(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean held = false;
        try {
            connection.setAutoCommit(false);
            try (PreparedStatement next = connection.prepareStatement(NEXT);
                    ResultSet row = next.executeQuery()) {
                held = row.next();
                return held ? Optional.of(new QueueHold(connection, row.getLong(1))) : Optional.empty();
            }
        } finally {
            if (!held) {
                release(connection);
            }
        }
    }

    long documentId() {
        return documentId;
    }

    /** Lets go. */
    @Override
    public void close() throws SQLException {
        release(connection);
    }

    private static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
