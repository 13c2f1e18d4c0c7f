package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A contracting process that anyone may see.
 *
 * @param json the text of its compiled release
 */
record PublicProcess(long id, boolean demo, @Nullable Long bodyId, JsonObject compiled, String json) {}
