package id.suluh.procurement.export;

import id.suluh.platform.Ids;
import id.suluh.procurement.export.BulkProcesses.Year;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Makes the bulk files, all of one moment: one snapshot of the database for the whole set. Years in which nothing changed keep their files.
 * Memory does not grow with the number of processes.
 */
@ApplicationScoped
public class BulkBuild {
    private final DataSource database;
    private final BulkProcesses processes;
    private final BulkFolder folder;
    private final PackageHead head;
    private final PublishingConfig publishing;
    private final Clock clock;

    BulkBuild(
            DataSource database,
            BulkProcesses processes,
            BulkFolder folder,
            PackageHead head,
            PublishingConfig publishing,
            Clock clock) {
        this.database = database;
        this.processes = processes;
        this.folder = folder;
        this.head = head;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** What a run made. */
    public record Result(int files, int made, int kept) {}

    /** Makes a new set; empty when another process is at it. */
    public Optional<Result> run() throws IOException {
        Files.createDirectories(folder.root());
        try (FileChannel channel = FileChannel.open(
                        folder.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? Optional.empty() : Optional.of(make());
        } catch (OverlappingFileLockException thisProcessIsAtIt) {
            return Optional.empty();
        }
    }

    /** Makes the first set, once there is something to put into it. */
    void runFirst() throws IOException {
        if (folder.present().isEmpty()) {
            try (Connection connection = database.getConnection()) {
                if (processes.years(connection).isEmpty()) {
                    return;
                }
            } catch (SQLException e) {
                throw new IOException("the database did not tell the years", e);
            }
            run();
        }
    }

    private Result make() throws IOException {
        Optional<BulkSet> before = folder.present();
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String name = Ids.random();
        Path place = Files.createDirectories(folder.folder(name));
        List<BulkFile> files = new ArrayList<>();
        int kept = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                for (Year year : processes.years(connection)) {
                    List<BulkFile> same =
                            before.map(set -> set.of(year.name(), year.state())).orElse(List.of());
                    if (same.isEmpty()) {
                        files.addAll(make(connection, place, year, asOf));
                    } else {
                        keep(same, folder.folder(before.orElseThrow().name()), place);
                        files.addAll(same);
                        kept += same.size();
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("the database did not tell the processes", e);
        }
        folder.publish(new BulkSet(
                name, asOf, publishing.licenseName(), publishing.license().toString(), files));
        return new Result(files.size(), files.size() - kept, kept);
    }

    private List<BulkFile> make(Connection connection, Path place, Year year, Instant asOf)
            throws IOException, SQLException {
        YearFiles files = new YearFiles(place, year.name(), head, asOf);
        try (files) {
            processes.each(connection, year, files::add);
        }
        return files.described(year.name(), year.state());
    }

    /** The same bytes under the new set: a second name for them where the disk can, else a copy. */
    private static void keep(List<BulkFile> same, Path from, Path to) throws IOException {
        for (BulkFile file : same) {
            try {
                Files.createLink(to.resolve(file.path()), from.resolve(file.path()));
            } catch (UnsupportedOperationException | FileSystemException noLinks) {
                Files.copy(from.resolve(file.path()), to.resolve(file.path()));
            }
        }
    }
}
