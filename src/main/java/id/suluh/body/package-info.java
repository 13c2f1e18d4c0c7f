/**
 * Public bodies and information commissions: what they are called, what kind and level they are, which commission is competent for
 * them, and how sure we are of it. Other features know a body by its {@link id.suluh.body.BodyRef}; what bodies buy, answer or publish
 * may not enter here.
 */
@NullMarked
package id.suluh.body;

import org.jspecify.annotations.NullMarked;
