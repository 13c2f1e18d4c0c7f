/**
 * People and what they may do: accounts, roles per body, one-time links, log-in sessions, personal tokens. The only place that touches
 * credentials. Other features ask the {@link id.suluh.account.Viewer} of a request; what a role allows in detail is theirs to say.
 */
@NullMarked
package id.suluh.account;

import org.jspecify.annotations.NullMarked;
