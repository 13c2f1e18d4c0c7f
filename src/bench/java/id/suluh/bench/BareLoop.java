package id.suluh.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The floor: Tika over the files, one after the other, the text thrown away. Paths on standard input, a blank line after each round. */
public final class BareLoop {
    private BareLoop() {}

    public static void main(String... arguments) throws IOException, TikaException, SAXException {
        PrintStream answer = System.out;
        // Some parsers write to standard output.
        System.setOut(System.err);
        AutoDetectParser parser = new AutoDetectParser();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<Path> files = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                files.add(Path.of(line));
                continue;
            }
            long began = System.nanoTime();
            for (Path file : files) {
                parse(parser, file);
            }
            answer.println((System.nanoTime() - began) / 1e9);
            files.clear();
        }
    }

    private static void parse(AutoDetectParser parser, Path file) throws IOException, TikaException, SAXException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file " + file);
        }
        try (InputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, new BodyContentHandler(-1), new Metadata(), new ParseContext());
        }
    }
}
