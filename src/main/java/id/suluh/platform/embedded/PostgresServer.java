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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL: its folder {@code postgresql}, made at the first start, and its process. */
final class PostgresServer implements Server {
    /** That of the programs in {@code pom.xml}. */
    static final String VERSION = "18.6.0";

    static final String USER = "suluh";
    private static final String DATABASE = "suluh";

    private final Path folder;
    private final Path log;
    private final Path password;
    private final ChildUser user;
    private final int port;

    PostgresServer(DataFolder data, ChildUser user, int port) {
        this.folder = data.path().resolve("postgresql");
        this.log = data.run("postgresql.log");
        this.password = data.path().resolve("postgresql.password");
        this.user = user;
        this.port = port;
    }

    /** Unpacks the programs and makes the database cluster where that was not done before. */
    void prepare(Progress progress) throws IOException {
        Files.createDirectories(folder);
        user.give(folder);
        Path programs = PostgresBinaries.unpack(folder, VERSION, user);
        if (Files.exists(cluster().resolve("PG_VERSION"))) {
            checkVersion();
            return;
        }
        progress.line("Making the database …");
        PrivateFile.write(password, Passwords.random());
        Path fresh = Files.createTempDirectory(folder, "cluster-");
        Path handed = Files.writeString(folder.resolve("initial-password"), password());
        user.give(folder);
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", fresh.toString(), "-U", USER));
        command.addAll(List.of("--pwfile=" + handed, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        // The same order and the same upper and lower case on every machine, whatever locales it has.
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Commands.run(command, folder, log);
        Files.delete(handed);
        Files.move(fresh, cluster(), StandardCopyOption.ATOMIC_MOVE);
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
        return Processes.pidIn(cluster().resolve("postmaster.pid"))
                .flatMap(pid -> Processes.find(pid, cluster().toString()));
    }

    @Override
    public Process launch() throws IOException {
        Path stale = cluster().resolve("postmaster.pid");
        boolean ofAnother = Processes.pidIn(stale).flatMap(ProcessHandle::of).isPresent()
                && process().isEmpty();
        if (ofAnother) {
            // The id of a server that was killed belongs to some other program by now, which PostgreSQL would take for
            // the server.
            Files.delete(stale);
        }
        List<String> command = new ArrayList<>(user.prefix());
        command.add(programs().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", cluster().toString(), "-p", Integer.toString(port)));
        for (String setting : PostgresSettings.ALL) {
            command.addAll(List.of("-c", setting));
        }
        return Commands.start(command, folder, log);
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
        // "fast": ends the sessions that are still open, then writes everything down. A plain signal would wait for the
        // sessions.
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(programs().resolve("bin/pg_ctl").toString(), "stop", "-W", "-m", "fast"));
        command.addAll(List.of("-D", cluster().toString()));
        Commands.start(command, folder, log);
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
        String found = Files.readString(cluster().resolve("PG_VERSION")).trim();
        if (!VERSION.startsWith(found + ".")) {
            throw new StartRefused(
                    "The database in " + cluster() + " was written by PostgreSQL " + found + "; this portal brings "
                            + VERSION + ".",
                    "Back it up with the portal that wrote it, and restore the backup into a new data folder.");
        }
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private Path programs() {
        return folder.resolve("programs-" + VERSION);
    }
}
