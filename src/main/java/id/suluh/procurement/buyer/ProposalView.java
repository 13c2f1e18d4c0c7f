package id.suluh.procurement.buyer;

import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.util.List;

/**
 * The form for saying who a buyer is.
 *
 * @param query words the bodies were looked up by
 * @param found bodies called so, or alike
 */
record ProposalView(BuyerPlace buyer, String query, List<Choice> found, FormState form) {}
