package id.suluh.procurement.flag;

import id.suluh.procurement.flag.FlagDefinition.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All flags as {@code flags.txt} defines them, in its order. */
public final class FlagBook {
    private static final FlagBook STANDARD = read("flags.txt");

    private final String rules;
    private final Map<String, FlagDefinition> flags;

    private FlagBook(String rules, Map<String, FlagDefinition> flags) {
        this.rules = rules;
        this.flags = flags;
    }

    /** The flags that come with the portal. */
    public static FlagBook standard() {
        return STANDARD;
    }

    /** Version of the rules; a result says by which it was computed. */
    public String rules() {
        return rules;
    }

    public List<FlagDefinition> all() {
        return List.copyOf(flags.values());
    }

    public Optional<FlagDefinition> find(String code) {
        return Optional.ofNullable(flags.get(code));
    }

    FlagDefinition get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("flags.txt has no " + code));
    }

    private static FlagBook read(String name) {
        try (InputStream in = Objects.requireNonNull(FlagBook.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    private static FlagBook parse(List<String> lines) {
        String rules = "";
        Map<String, FlagDefinition> flags = new LinkedHashMap<>();
        Map<String, String> row = new HashMap<>();
        List<Limit> limits = new ArrayList<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            if (line.startsWith("#") || blank < 0) {
                continue;
            }
            String key = line.substring(0, blank);
            String value = line.substring(blank + 1).strip();
            if (key.equals("rules")) {
                rules = value;
            } else if (key.equals("flag")) {
                add(flags, row, limits);
                row.put(key, value);
            } else if (key.equals("number")) {
                limits.add(limit(value));
            } else {
                row.put(key, value);
            }
        }
        add(flags, row, limits);
        return new FlagBook(rules, flags);
    }

    private static void add(Map<String, FlagDefinition> flags, Map<String, String> row, List<Limit> limits) {
        String code = row.get("flag");
        if (code != null) {
            String inputs = row.getOrDefault("inputs", "");
            flags.put(
                    code,
                    new FlagDefinition(
                            code,
                            code.startsWith("R"),
                            row.getOrDefault("unit", "yes"),
                            inputs.isEmpty() ? List.of() : List.of(inputs.split(" +", -1)),
                            List.copyOf(limits),
                            Integer.parseInt(row.getOrDefault("least", "0")),
                            Map.copyOf(row)));
        }
        row.clear();
        limits.clear();
    }

    private static Limit limit(String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new Limit(
                parts[0],
                Double.parseDouble(parts[1]),
                parts[2].equals("-") ? LocalDate.MIN : LocalDate.parse(parts[2]),
                parts[3].equals("verified"),
                parts[4]);
    }
}
