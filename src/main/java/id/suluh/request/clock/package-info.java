/**
 * Legal time: the rule sets and holidays a portal starts with, and how a due date follows from them. Pure: no database, no request, no
 * account, no page may enter here, so that the offline command and the portal count alike.
 */
@NullMarked
package id.suluh.request.clock;

import org.jspecify.annotations.NullMarked;
