package id.suluh.procurement.ocds;

/** A release that waits for the others of its OCID. */
record StoredRelease(JsonText text, Origin origin, OcdsVersion version) {}
