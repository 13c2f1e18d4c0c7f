package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.OcdsVersion;

/** The public content of a stored release and the version by whose rules it merges. */
record StoredContent(JsonObject content, OcdsVersion version) {}
