package id.suluh.procurement.reply;

import id.suluh.procurement.reply.FlagDeskView.Told;
import id.suluh.web.form.FormState;
import java.util.List;

/**
 * The form for a reply.
 *
 * @param title of the contract
 * @param speaker in whose name it will stand
 * @param before what was said before, newest first
 */
record ReplyFormView(FlagSpot spot, String title, String speaker, List<Told> before, FormState form) {
    public int longest() {
        return Words.LONGEST;
    }
}
