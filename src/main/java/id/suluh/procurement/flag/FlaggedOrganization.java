package id.suluh.procurement.flag;

/**
 * An organisation that a flag holds of, over all its processes.
 *
 * @param role {@code Buyer}, {@code ProcuringEntity} or {@code Tenderer}
 * @param id as processes name it
 */
public record FlaggedOrganization(String code, String role, String id, double value) {}
