package id.suluh.procurement.reply;

import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.util.List;

/** The form by which a supplier asks for a link; choices are those who take part in the contract. */
record AskView(FlagSpot spot, String title, List<Choice> choices, FormState form) {}
