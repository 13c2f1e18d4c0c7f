package id.suluh.platform.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The portal that holds a data folder, as other processes on the machine find it.
 *
 * @param pid its process
 * @param configuration the settings with which a command reaches the same servers
 */
public record RunningPortal(long pid, Map<String, String> configuration) {
    private static final String FILE = "servers.json";
    private static final JsonMapper JSON = new JsonMapper();

    public RunningPortal {
        configuration = Map.copyOf(configuration);
    }

    /** The portal that holds this folder now, or nothing; what a killed portal left behind counts as nothing. */
    public static Optional<RunningPortal> on(Path dataDir) {
        Path file = dataDir.resolve("run").resolve(FILE);
        if (!DataFolder.isTaken(dataDir) || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            Map<String, String> entries = JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
            long pid = Long.parseLong(entries.getOrDefault("pid", "0"));
            entries.remove("pid");
            return ProcessHandle.of(pid).map(process -> new RunningPortal(pid, entries));
        } catch (IOException halfWritten) {
            return Optional.empty();
        }
    }

    /** Lets other processes of the same user find this one. */
    static void announce(DataFolder folder, Map<String, String> configuration) throws IOException {
        PrivateFile.write(folder.run(FILE), json(configuration));
    }

    static void withdraw(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.run(FILE));
        } catch (IOException ignored) {
            // Without the lock it counts as nothing.
        }
    }

    private static String json(Map<String, String> configuration) throws JsonProcessingException {
        Map<String, String> entries = new TreeMap<>(configuration);
        entries.put("pid", Long.toString(ProcessHandle.current().pid()));
        return JSON.writeValueAsString(entries);
    }
}
