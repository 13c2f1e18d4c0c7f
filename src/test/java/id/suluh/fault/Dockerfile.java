package id.suluh.fault;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the image says of itself, read from the file that makes it.
 *
 * @param copies path in the image → folder of the checkout
 * @param environment its variables
 * @param user as {@code uid:gid}
 * @param command entry point and default arguments
 */
record Dockerfile(Map<String, Path> copies, Map<String, String> environment, String user, List<String> command) {
    static Dockerfile read(Path file) throws IOException {
        Map<String, Path> copies = new LinkedHashMap<>();
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> command = new ArrayList<>();
        String user = "";
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "COPY" -> {
                    String[] paths = words[1].split(" ", 2);
                    copies.put(paths[1], Path.of(paths[0]).toAbsolutePath());
                }
                case "ENV" -> {
                    String[] pair = words[1].split("=", 2);
                    environment.put(pair[0], pair[1]);
                }
                case "USER" -> user = words[1];
                case "ENTRYPOINT", "CMD" ->
                    command.addAll(List.of(new JsonMapper().readValue(words[1], String[].class)));
                default -> {
                    // Lines about the base image and its packages.
                }
            }
        }
        return new Dockerfile(copies, environment, user, command);
    }
}
