package id.suluh.procurement.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** An array of objects while it is merged: in order of first appearance, and found by key. */
final class MergedArray implements Iterable<JsonObject> {
    private final List<JsonObject> items = new ArrayList<>();
    private final Map<Object, Item> byKey = new HashMap<>();

    /** An item and the last visit in which it was met. */
    private static final class Item {
        private final JsonObject object = new JsonObject();
        private long visit = -1;
    }

    /** An object that no later one will be matched with. */
    JsonObject append() {
        JsonObject object = new JsonObject();
        items.add(object);
        return object;
    }

    /** The object of that key. Keys are ids of any type, so that the number 1 and the text "1" are two. */
    JsonObject matched(Object key) {
        return item(key).object;
    }

    /**
     * Notes that the key was met in this visit.
     *
     * @return whether it had been met in the same visit already
     */
    boolean metAgain(Object key, long visit) {
        Item item = item(key);
        boolean again = item.visit == visit;
        item.visit = visit;
        return again;
    }

    private Item item(Object key) {
        return byKey.computeIfAbsent(key, unknown -> {
            Item item = new Item();
            items.add(item.object);
            return item;
        });
    }

    @Override
    public Iterator<JsonObject> iterator() {
        return items.iterator();
    }
}
