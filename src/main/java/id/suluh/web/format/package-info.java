/** How money, dates, numbers and sizes are written in each language. Templates reach all of it as properties of the value. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.format;
