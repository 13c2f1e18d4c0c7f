package id.suluh.moderation;

/** A queue in the list. */
public record QueueRow(String name, long waiting, String path) {}
