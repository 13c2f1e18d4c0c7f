package id.suluh.procurement.flag.result;

import java.time.Instant;

/** The newest whole run. */
public record LastRun(Instant finished, String rules, long processes) {}
