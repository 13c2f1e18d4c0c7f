package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The embedded PostgreSQL: its folder {@code postgresql}, made at the first start, and its process. */
final class PostgresServer implements Server {
    /** That of the programs in {@code pom.xml}. */
    static final String VERSION = "18.6.0";

    static final String USER = "suluh";
    private static final String DATABASE = "suluh";
    private static final String PROGRAMS = "programs-" + VERSION;
    private static final String CLUSTER = "cluster";
    /** Renamed when it is whole. */
    private static final String FRESH_CLUSTER = "cluster-new";

    private final ServerFolder folder;
    private final Path log;
    private final Path password;
    private final int port;

    PostgresServer(DataFolder data, ChildUser user, int port) throws IOException {
        this.log = data.run("postgresql.log");
        this.folder = ServerFolder.make(data.path().resolve("postgresql"), user, log);
        this.password = data.path().resolve("postgresql.password");
        this.port = port;
    }

    /** Unpacks the programs and makes the database cluster where that was not done before. */
    void prepare(Progress progress) throws IOException {
        if (!Files.isDirectory(folder.path(PROGRAMS))) {
            progress.line("Unpacking PostgreSQL " + VERSION + " …");
            PostgresBinaries.unpack(folder.path(PROGRAMS));
            folder.give();
        }
        if (Files.exists(folder.path(CLUSTER).resolve("PG_VERSION"))) {
            checkVersion();
            return;
        }
        progress.line("Making the database …");
        FolderCopy.delete(folder.path(FRESH_CLUSTER));
        PrivateFile.write(password, Passwords.random());
        Path handed = Files.writeString(folder.path("initial-password"), password());
        folder.give();
        folder.run(
                log,
                program("initdb"),
                "-D",
                folder.seen(FRESH_CLUSTER).toString(),
                "-U",
                USER,
                "--pwfile=" + folder.seen(handed),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // The same order and the same upper and lower case on every machine, whatever locales it has.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=" + folder.mark());
        Files.delete(handed);
        Files.move(folder.path(FRESH_CLUSTER), folder.path(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    String password() {
        try {
            return Files.readString(password);
        } catch (IOException lost) {
            throw new StartRefused(
                    "The password of the embedded database cannot be read from " + password + ".",
                    "Put the file back from a backup of the data folder.",
                    lost);
        }
    }

    /** Makes the portal's own database in a new cluster. */
    void createDatabase() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Processes.pidIn(postmaster()).flatMap(pid -> Processes.find(pid, folder.mark()));
    }

    @Override
    public List<ProcessHandle> leftOvers() {
        return Processes.all(folder.mark());
    }

    @Override
    public Process launch() throws IOException {
        boolean ofAnother =
                Processes.pidIn(postmaster()).flatMap(ProcessHandle::of).isPresent()
                        && process().isEmpty();
        if (ofAnother) {
            // The id of a server that was killed belongs to some other program by now, which PostgreSQL would take for
            // the server.
            Files.deleteIfExists(postmaster());
        }
        Stream<String> words = Stream.of(
                program("postgres"),
                "-c",
                folder.mark(),
                "-D",
                folder.seen(CLUSTER).toString(),
                "-p",
                Integer.toString(port));
        Stream<String> settings = PostgresSettings.ALL.stream().flatMap(setting -> Stream.of("-c", setting));
        return folder.start(log, Map.of(), Stream.concat(words, settings).toArray(String[]::new));
    }

    @Override
    public boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void askToStop(ProcessHandle process) throws IOException {
        if (!process().equals(Optional.of(process))) {
            process.destroy();
            return;
        }
        // "fast": ends the sessions that are still open, then writes everything down. A plain signal would wait for the
        // sessions.
        folder.start(
                log,
                Map.of(),
                program("pg_ctl"),
                "stop",
                "-W",
                "-m",
                "fast",
                "-D",
                folder.seen(CLUSTER).toString());
    }

    @Override
    public String log() {
        return log.toString();
    }

    private Connection connect() throws SQLException {
        String maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2&loginTimeout=2";
        return DriverManager.getConnection(maintenance, USER, password());
    }

    private void checkVersion() throws IOException {
        String found =
                Files.readString(folder.path(CLUSTER).resolve("PG_VERSION")).trim();
        if (!VERSION.startsWith(found + ".")) {
            throw new StartRefused(
                    "The database in " + folder.path(CLUSTER) + " was written by PostgreSQL " + found
                            + "; this portal brings " + VERSION + ".",
                    "Back it up with the portal that wrote it, and restore the backup into a new data folder.");
        }
    }

    private Path postmaster() {
        return folder.path(CLUSTER).resolve("postmaster.pid");
    }

    private String program(String name) {
        return folder.seen(PROGRAMS).resolve("bin").resolve(name).toString();
    }
}
