/** What tests of all packages stand on. */
package id.suluh.testing;
