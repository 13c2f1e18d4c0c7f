package id.suluh.procurement.reply;

import id.suluh.procurement.reply.FlagDeskView.Told;
import java.util.List;

/**
 * What a moderator sees of the replies.
 *
 * @param asked suppliers that asked for a link and have no verified address
 */
record ModerationView(List<Told> waiting, List<Told> settled, List<KnownSupplier> asked) {}
