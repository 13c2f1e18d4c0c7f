package id.suluh.procurement.ocds.check;

import java.util.Locale;
import java.util.Set;

/**
 * A field of a shape, as a line of {@code structure.txt} says it.
 *
 * @param takes what it holds
 * @param detail the shape or code list, empty where there is none
 * @param open whether its code list may be added to
 * @param signs of the line: {@code !}, {@code ?}, {@code +}
 */
record Field(String name, Takes takes, String detail, boolean open, Set<String> signs) {
    /** What a field may hold. */
    enum Takes {
        TEXT,
        ID,
        NUMBER,
        INTEGER,
        TRUTH,
        DATE,
        URI,
        TEXTS,
        OBJECT,
        OBJECTS,
        CODE,
        CODES,
        SHAPE,
        SHAPES;

        boolean isList() {
            return this == TEXTS || this == OBJECTS || this == CODES || this == SHAPES;
        }
    }

    static Field of(String[] words) {
        Set<String> signs = words.length > 2 ? Set.of(words[2].split("")) : Set.of();
        String type = words[1];
        int list = Math.max(type.indexOf('='), type.indexOf('~'));
        if (list > 0) {
            Takes takes = type.startsWith("codes") ? Takes.CODES : Takes.CODE;
            return new Field(words[0], takes, type.substring(list + 1), type.charAt(list) == '~', signs);
        }
        if (type.startsWith(">")) {
            return new Field(words[0], Takes.SHAPE, type.substring(1), false, signs);
        }
        if (type.startsWith("[")) {
            return new Field(words[0], Takes.SHAPES, type.substring(1, type.length() - 1), false, signs);
        }
        return new Field(words[0], Takes.valueOf(type.toUpperCase(Locale.ROOT)), "", false, signs);
    }

    boolean required() {
        return signs.contains("!");
    }

    boolean deprecated() {
        return signs.contains("?");
    }
}
