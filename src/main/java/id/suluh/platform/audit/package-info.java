/** The append-only record of acts. It knows who, what, when and on which subject; it may hold no personal data beyond the actor. */
@org.jspecify.annotations.NullMarked
package id.suluh.platform.audit;
