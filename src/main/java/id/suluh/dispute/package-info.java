/**
 * Disputes before the information commissions: who asked whom for what, the docket, the hearings, and the rulings with each order
 * and what is known of its being obeyed. Events are only ever added and name their sources; what no source says is kept as unknown,
 * never guessed. A natural person's name may not enter: applicants are named only when they are public legal bodies.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.dispute;
