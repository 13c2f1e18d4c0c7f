package id.suluh.request.holiday;

/**
 * A line of a file that was not taken.
 *
 * @param line number of the line in the file, from 1
 * @param reason what is wrong with it
 */
public record Refusal(long line, String reason) {}
