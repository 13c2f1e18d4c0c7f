package id.suluh.web;

import java.util.Locale;

/** The two languages of the portal. Indonesian lives at {@code /…}, English at {@code /en/…}. */
public enum Language {
    ID("id", ""),
    EN("en", "/en");

    private final Locale locale;
    private final String prefix;

    Language(String tag, String prefix) {
        this.locale = Locale.forLanguageTag(tag);
        this.prefix = prefix;
    }

    /** The locale that message bundles and formats go by. */
    public Locale locale() {
        return locale;
    }

    /** The value of {@code lang} and {@code hreflang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The other language. */
    public Language other() {
        return this == ID ? EN : ID;
    }

    /** The address of a page in this language, from its path without a prefix, such as {@code /bodies?page=2}. */
    public String path(String path) {
        return prefix + path;
    }

    /** The language of a locale; anything that is not English is Indonesian. */
    public static Language of(Object locale) {
        return locale instanceof Locale each && each.getLanguage().equals("en") ? EN : ID;
    }
}
