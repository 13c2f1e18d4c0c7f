package id.suluh.procurement.flag;

import java.util.Arrays;
import java.util.Optional;

/** The indicators that one contracting process alone is enough for, in the order in which they are shown. */
public enum FlagCode {
    R003,
    R018,
    R028,
    R030,
    R035,
    R036;

    /** The indicator of that code; empty when there is none. */
    static Optional<FlagCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    /** The page of its method. */
    public String path() {
        return "/flags/" + name();
    }
}
