package id.suluh.seed.demo;

/**
 * One offer.
 *
 * @param amount in rupiah
 * @param valid false when the offer failed the examination
 */
record Bid(Supplier bidder, long amount, boolean valid) {}
