package id.suluh.procurement;

/** What a timeline should tell and the published data does not, in the order in which it would have happened. */
public enum Gap {
    NO_PLAN,
    NO_ANNOUNCEMENT,
    NO_CLOSING,
    NO_AWARD,
    NO_SIGNING,
    NO_START,
    NO_PAYMENT,
    NO_HANDOVER
}
