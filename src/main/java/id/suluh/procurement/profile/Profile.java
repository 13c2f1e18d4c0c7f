package id.suluh.procurement.profile;

import java.time.Instant;

/** Figures and when they were computed. */
record Profile(ProfileFigures figures, Instant asOf) {}
