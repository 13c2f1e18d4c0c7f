/**
 * Red flags. Computing them is pure: releases in, what stands out and what cannot be told out, so that the offline command and the portal
 * compute alike; no database and no server may enter. The eleven indicators follow the published definitions of Cardinal (Open Contracting
 * Partnership); each class says its own in words. The pages say how each one is computed and what it cannot see.
 */
@NullMarked
package id.suluh.procurement.flag;

import org.jspecify.annotations.NullMarked;
