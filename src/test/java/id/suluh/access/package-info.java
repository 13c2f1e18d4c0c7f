/** Who may call which route: the table in {@code src/test/resources/access.csv}, held against the code and the running portal. */
package id.suluh.access;
