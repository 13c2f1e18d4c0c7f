package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import id.suluh.document.extract.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Works through the queue, one document at a time for each thread that calls. Several processes may do so at once. A document gets a
 * second attempt when the reader's process died over it, and a few more when the portal itself did: that says little about the file.
 */
@ApplicationScoped
class ReadingLane {
    private static final Logger LOG = Logger.getLogger(ReadingLane.class);
    private static final int ATTEMPTS = 2;
    private static final int CUT_OFF = 5;

    private final DataSource database;
    private final ReadingQueue queue;
    private final ReaderService reader;
    private final DocumentRegister register;

    ReadingLane(DataSource database, ReadingQueue queue, ReaderService reader, DocumentRegister register) {
        this.database = database;
        this.queue = queue;
        this.reader = reader;
        this.register = register;
    }

    /** Reads the next document; false when none is free. */
    boolean readNext() throws InterruptedException {
        try {
            Optional<QueueHold> next = QueueHold.next(database);
            if (next.isEmpty()) {
                return false;
            }
            Claim claim;
            Reading reading;
            try (QueueHold hold = next.get()) {
                claim = queue.started(hold.documentId());
                reading = read(claim);
            }
            finish(claim, reading);
            return true;
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException("the queue of documents cannot be worked on", problem);
        }
    }

    private Reading read(Claim claim) throws InterruptedException, IOException {
        if (claim.cutOff() >= CUT_OFF) {
            return Reading.of(
                    ReadStatus.CRASH, "The portal ended " + CUT_OFF + " times while reading this file.", null);
        }
        return reader.read(claim);
    }

    private void finish(Claim claim, Reading reading) {
        boolean again = reading.status().mayPass() && claim.faults() + 1 < ATTEMPTS && claim.cutOff() < CUT_OFF;
        if (again) {
            register.tryAgain(claim, reading);
        } else {
            register.finish(claim, reading);
        }
        if (reading.status().count() == ReadStatus.Count.FAILED) {
            LOG.warnf("document %d, attempt %d: %s", claim.documentId(), claim.attempt(), reading.status());
        }
    }
}
