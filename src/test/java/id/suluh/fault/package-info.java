/** The packaged portal from outside, as its users start it, and what becomes of it when processes are killed. */
package id.suluh.fault;
