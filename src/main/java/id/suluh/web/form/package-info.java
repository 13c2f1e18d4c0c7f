/** What a form shows again when it could not be taken: the values as typed and what is wrong with them. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.form;
