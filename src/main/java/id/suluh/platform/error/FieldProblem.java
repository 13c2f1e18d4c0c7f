package id.suluh.platform.error;

/**
 * What is wrong with one value.
 *
 * @param field name of the form field or JSON member
 * @param message what is wrong and how to mend it, in the visitor's language
 */
public record FieldProblem(String field, String message) {}
