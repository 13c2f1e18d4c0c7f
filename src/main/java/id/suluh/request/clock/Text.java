package id.suluh.request.clock;

/** The same words in both languages. */
public record Text(String id, String en) {
    /** Nothing to say. */
    public static final Text NONE = new Text("", "");

    /** The words in English, else in Indonesian. */
    public String in(boolean english) {
        return english ? en : id;
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return id.isEmpty();
    }
}
