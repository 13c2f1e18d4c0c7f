package id.suluh.body;

/** A body and the commission that hears disputes with it. */
record BodyProfile(BodyFacts facts, Competence competence) {}
