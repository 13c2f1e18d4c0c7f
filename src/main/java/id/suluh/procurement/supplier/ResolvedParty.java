package id.suluh.procurement.supplier;

/** A party of a process and the supplier it is. */
record ResolvedParty(ProcessParties process, Participant party, Identity supplier) {}
