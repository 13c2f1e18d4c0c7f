package id.suluh.request;

/**
 * The requester's own page.
 *
 * @param link the secret of this page's own address
 * @param confirmed whether it was filed
 * @param undelivered filed, but not with the body yet
 * @param mailing whether a mail server is configured
 */
record MyRequestView(String link, LetterView letter, boolean confirmed, boolean undelivered, boolean mailing) {
    /** Never the link: a record's own text would end in logs. */
    @Override
    public String toString() {
        return "MyRequestView[" + letter.number() + "]";
    }
}
