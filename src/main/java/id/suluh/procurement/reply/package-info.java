/**
 * The right of reply: what the body and the supplier say beside a red flag of a contract. Owns what was said, every version of it, who may
 * say it, and what a moderator decided about it. Whether a flag holds is told by the flags; a reply never changes a verdict. Addresses of
 * companies are private: no page for the public, no index and no log has them. The classes of the contract page may not enter.
 */
@NullMarked
package id.suluh.procurement.reply;

import org.jspecify.annotations.NullMarked;
