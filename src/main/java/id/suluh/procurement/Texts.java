package id.suluh.procurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of texts in OCDS, where publishers sometimes write one text instead. */
public final class Texts {
    private Texts() {}

    public static List<String> of(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof Iterable<?> array) {
            for (Object item : array) {
                if (item instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
