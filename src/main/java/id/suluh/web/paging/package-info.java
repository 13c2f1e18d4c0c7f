/** Pages of a list and the links between them. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.paging;
