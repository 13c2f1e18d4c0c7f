package id.suluh.platform.embedded;

import java.util.List;

/** What the embedded PostgreSQL is told beyond its defaults, each with its reason. */
final class PostgresSettings {
    static final List<String> ALL = List.of(
            // Only this machine; and no socket files that outlive a crash.
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // Acknowledged means on the disk.
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            // The pool of the portal (20), commands beside it, and a person with a client.
            "max_connections=60",
            // Half of the usual: the operating system's cache does the rest, and an idle portal stays small.
            "shared_buffers=64MB",
            // Imports write in bursts; fewer checkpoints make them shorter. At most this much disk for it.
            "max_wal_size=1GB",
            // Nobody replicates an embedded server.
            "max_wal_senders=0",
            "wal_level=minimal",
            "timezone=UTC",
            "log_timezone=UTC");

    private PostgresSettings() {}
}
