package id.suluh.procurement.reply;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.web.Language;

/** What a flag is called. */
final class FlagName {
    private FlagName() {}

    static String of(String code, Language language) {
        return FlagBook.standard()
                .find(code)
                .map(flag -> flag.text("name", language))
                .orElse(code);
    }
}
