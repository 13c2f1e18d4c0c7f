package id.suluh.procurement.reply;

import id.suluh.web.Language;

/** What is said, and in which language of the portal it was written. */
record Words(String text, Language language) {
    /** About two printed pages. */
    static final int LONGEST = 5_000;

    /** With line ends of one kind and without signs that are not to be seen; the database takes no NUL. */
    static Words of(String typed, Language language) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\t]]", "");
        return new Words(text.strip(), language);
    }

    boolean acceptable() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
