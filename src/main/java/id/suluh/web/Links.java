package id.suluh.web;

/** Links within the portal that keep the language. */
public final class Links {
    private Links() {}

    /**
     * A link in the given language.
     *
     * @param target a path of the portal beginning with one slash; anything else, and files and data that have no language,
     *     is returned as it is
     */
    public static String in(Language language, String target) {
        boolean page = target.startsWith("/")
                && !target.startsWith("//")
                && !target.startsWith("/assets/")
                && !target.startsWith("/api/")
                && !target.equals("/en")
                && !target.startsWith("/en/");
        return page ? language.path(target) : target;
    }
}
