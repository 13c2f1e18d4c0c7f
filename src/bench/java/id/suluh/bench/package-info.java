/** Benchmarks: each a program that prints one line of JSON per figure and never fails a build. */
@org.jspecify.annotations.NullMarked
package id.suluh.bench;
