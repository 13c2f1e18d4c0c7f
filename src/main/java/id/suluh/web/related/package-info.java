/**
 * How a page of one feature shows what other features know about the same thing, without either knowing the other. No domain
 * words: the types of things are given by those who hold them.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.web.related;
