package id.suluh.procurement.ocds;

/** Something that was not taken in, and why. Everything else of the input was. */
public record Refusal(Origin origin, String reason) {
    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
