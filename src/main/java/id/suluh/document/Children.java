package id.suluh.document;

import id.suluh.document.extract.EmbeddedFile;
import id.suluh.document.extract.Reading;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files inside a file, containers before what they contain. */
final class Children {
    private Children() {}

    /** Readings by path. Two files of one path keep both, the second under a number. */
    static Map<String, Reading> of(Reading container) {
        List<EmbeddedFile> ordered = container.children().stream()
                .sorted(Comparator.comparingInt(child -> depth(child.path())))
                .toList();
        Map<String, Reading> byPath = new LinkedHashMap<>();
        for (EmbeddedFile child : ordered) {
            String path = child.path();
            for (int again = 2; byPath.containsKey(path); again++) {
                path = child.path() + " (" + again + ")";
            }
            byPath.put(path, child.reading());
        }
        return byPath;
    }

    /** The nearest container of the path among those known; the outermost has the blank path. */
    static Document container(Map<String, Document> known, String path) {
        String above = path;
        while (true) {
            int slash = above.lastIndexOf('/');
            above = slash < 0 ? "" : above.substring(0, slash);
            Document container = known.get(above);
            if (container != null) {
                return container;
            }
            if (above.isEmpty()) {
                throw new IllegalArgumentException("the outermost container is missing");
            }
        }
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }
}
