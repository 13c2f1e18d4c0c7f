/** A row of days drawn one cell a day, for clocks of any kind. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.strip;
