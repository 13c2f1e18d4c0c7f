/** The few ways a use case can say no. The web layer turns each into one page or one problem document. */
@org.jspecify.annotations.NullMarked
package id.suluh.platform.error;
