package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonNull;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds an object against its shape: what must be there, what each field holds, codes, ids that are the same, what the shape does not know. */
final class StructureCheck {
    private final Found found;

    StructureCheck(Found found) {
        this.found = found;
    }

    void object(JsonObject object, String shape, String pointer) {
        Map<String, Field> fields = Structure.shape(shape);
        for (Field field : fields.values()) {
            if (field.required() && isMissing(object.get(field.name()))) {
                found.error("required", pointer + "/" + field.name(), "“" + field.name() + "” must be there");
            }
        }
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            Object value = object.value(i);
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Field field = fields.get(name);
            if (field == null) {
                found.add(Severity.INFO, "additional_field", at, "the standard does not know “" + name + "”");
            } else if (value != JsonNull.NULL) {
                field(field, value, at);
            } else if (field.required()) {
                found.error("wrong_type", at, "“" + name + "” must not be null");
            }
        }
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null;
    }

    private void field(Field field, Object value, String at) {
        if (field.deprecated()) {
            found.warning("deprecated_field", at, "version 1.1 of the standard gave “" + field.name() + "” up");
        }
        if (isEmpty(value)) {
            String code = field.required() ? "required" : "empty_field";
            found.add(
                    field.required() ? Severity.ERROR : Severity.WARNING,
                    code,
                    at,
                    "“" + field.name() + "” says nothing: leave it out or fill it");
        } else if (field.takes().isList()) {
            list(field, value, at);
        } else {
            single(field, value, at);
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text
                ? text.isBlank()
                : value instanceof JsonObject object
                        ? object.size() == 0
                        : value instanceof Iterable<?> list && !list.iterator().hasNext();
    }

    private void list(Field field, Object value, String at) {
        if (!(value instanceof Iterable<?> items)) {
            found.error("wrong_type", at, "expected: a list; found: " + Scalars.kind(value));
            return;
        }
        Set<String> ids = new HashSet<>();
        int index = 0;
        for (Object item : items) {
            String place = at + "/" + index++;
            if (item == JsonNull.NULL) {
                found.error("wrong_type", place, "a list must not hold null");
                continue;
            }
            single(field, item, place);
            String id = field.takes() == Field.Takes.SHAPES && item instanceof JsonObject object ? id(object) : null;
            if (id != null && !ids.add(id)) {
                found.error("duplicate_id", place + "/id", "two objects of the list have the id " + id.substring(1));
            }
        }
    }

    /** The text 1 and the number 1 are two ids; the first sign tells them apart. */
    private static @Nullable String id(JsonObject object) {
        Object id = object.get("id");
        return id instanceof String text ? "t" + text : id instanceof JsonNumber number ? "n" + number.text() : null;
    }

    private void single(Field field, Object value, String at) {
        switch (field.takes()) {
            case SHAPE, SHAPES -> {
                if (value instanceof JsonObject object) {
                    object(object, field.detail(), at);
                } else {
                    found.error("wrong_type", at, "expected: an object; found: " + Scalars.kind(value));
                }
            }
            case OBJECT, OBJECTS -> {
                if (!(value instanceof JsonObject)) {
                    found.error("wrong_type", at, "expected: an object; found: " + Scalars.kind(value));
                }
            }
            case CODE, CODES -> code(field, value, at);
            default ->
                Scalars.check(field.takes() == Field.Takes.TEXTS ? Field.Takes.TEXT : field.takes(), value)
                        .ifPresent(wrong -> found.error(wrong.code(), at, wrong.message()));
        }
    }

    private void code(Field field, Object value, String at) {
        if (!(value instanceof String code)) {
            found.error("wrong_type", at, "expected: a code as text; found: " + Scalars.kind(value));
        } else if (!CodeLists.of(field.detail()).contains(code)) {
            if (field.open()) {
                found.warning(
                        "code_not_in_open_list",
                        at,
                        "“" + code + "” is not in the list " + field.detail() + ", which may be added to");
            } else {
                found.error(
                        "code_not_in_closed_list",
                        at,
                        "“" + code + "” is not in the list " + field.detail() + ", which is closed");
            }
        }
    }
}
