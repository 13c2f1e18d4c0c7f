package id.suluh.procurement.reply;

/**
 * Who speaks: an office or a company, never a person.
 *
 * @param id internal key of the body or the supplier
 * @param name as it stands over the reply
 */
record Speaker(Side side, long id, String name) {}
