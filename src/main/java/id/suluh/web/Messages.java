package id.suluh.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles for Java code; templates name a bundle directly, as in {@code {common:search}}. */
public final class Messages {
    private Messages() {}

    /** The bundle in a language. */
    public static <T> T of(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
