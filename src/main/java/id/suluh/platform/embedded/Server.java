package id.suluh.platform.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One server as a child process. Its calls come from one thread at a time. */
interface Server {
    /** As people know it. */
    String name();

    /** Its process of this run or of an earlier one, if it lives. Verified by its command line: process ids are used again. */
    Optional<ProcessHandle> process();

    /** What a killed portal left: the server, and programs that were about to make or start it. */
    List<ProcessHandle> leftOvers();

    /** Starts the process, or the program that starts it; does not wait until it answers. */
    Process launch() throws IOException;

    /** Whether it answers. */
    boolean answers();

    /** Asks it to stop and to leave its files in order; does not wait. */
    void askToStop(ProcessHandle process) throws IOException;

    /** Where its own words are, for the person who has to find out why it does not start. */
    String log();
}
