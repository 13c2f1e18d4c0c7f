/** Turns every refusal and every failure into one page in the visitor's language, or into a problem document for the API. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.error;
