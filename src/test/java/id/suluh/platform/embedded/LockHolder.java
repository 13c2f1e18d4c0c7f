package id.suluh.platform.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that takes a data folder and holds it until it is killed. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String... arguments) throws IOException {
        DataFolder.take(Path.of(arguments[0]), 1);
        System.out.println("taken");
        // Until the parent dies.
        System.in.read();
    }

    static Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader words = process.inputReader();
        if (!"taken".equals(words.readLine())) {
            throw new IOException("The other process did not take " + folder);
        }
        return process;
    }
}
