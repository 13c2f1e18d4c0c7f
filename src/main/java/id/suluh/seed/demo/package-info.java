/**
 * Makes the fictional demo world: contracting processes as OCDS releases, and papers in several formats. Everything here is a pure
 * function of the tables under {@code seed-data/demo}, so every new portal shows the same invented world. No real place, person or
 * company may enter, and nothing here writes to the portal: what is made goes in through the import and the ingest everybody uses.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.seed.demo;
