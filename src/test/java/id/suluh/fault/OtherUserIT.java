package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the tests run as root, the portal is tried as somebody else too; otherwise the other tests have done so already. */
class OtherUserIT {
    private static final int NOBODY = 65534;
    private static final String[] AS_NOBODY = {
        "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"
    };

    @TempDir
    Path folder;

    @Test
    void thePortalAndItsServersRunWithoutRoot() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "this run is without root already");
        assumeTrue(reads(Path.of("target/quarkus-app/quarkus-run.jar")), "the checkout is closed to other users");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setAttribute(data, "unix:uid", NOBODY);
        try (PackagedPortal portal = new PackagedPortal(folder, Map.of("SULUH_DEMO", "false"), AS_NOBODY).running()) {
            for (ProcessHandle each :
                    new ProcessHandle[] {portal.process(), portal.postgres(), portal.elasticsearch()}) {
                assertThat(Files.getAttribute(Path.of("/proc", Long.toString(each.pid())), "unix:uid"))
                        .isEqualTo(NOBODY);
            }
            assertThat(portal.status("/")).isEqualTo(200);
        }
    }

    @Test
    void aFolderThatTheUserCannotWriteIsRefusedWithTheWayOut() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "root prepares the folder");
        assumeTrue(reads(Path.of("target/quarkus-app/quarkus-run.jar")), "the checkout is closed to other users");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PackagedPortal portal = new PackagedPortal(folder, Map.of(), AS_NOBODY);
        Path words = folder.resolve("words.txt");
        assertThat(portal.runBeside(words)).isEqualTo(1);
        assertThat(Files.readString(words)).contains("cannot be written").contains("SULUH_DATA_DIR");
    }

    private static boolean reads(Path file) throws Exception {
        String[] command = Arrays.copyOf(AS_NOBODY, AS_NOBODY.length + 3);
        command[AS_NOBODY.length] = "test";
        command[AS_NOBODY.length + 1] = "-r";
        command[AS_NOBODY.length + 2] = file.toAbsolutePath().toString();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor() == 0;
    }
}
