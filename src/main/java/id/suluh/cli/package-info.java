/**
 * The commands: what a shell user types and what a command prints. A command reads its arguments, calls one service of a feature
 * and prints the result; rules and queries stay in the features. Offline commands never start the portal.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.cli;
