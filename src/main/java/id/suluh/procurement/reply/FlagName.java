package id.suluh.procurement.reply;

import id.suluh.procurement.flag.FlagCode;
import id.suluh.procurement.flag.FlagMessages;
import id.suluh.web.Language;
import id.suluh.web.Messages;

/** What a flag is called. */
final class FlagName {
    private FlagName() {}

    static String of(String code, Language language) {
        return Messages.of(FlagMessages.class, language).name(FlagCode.valueOf(code));
    }
}
