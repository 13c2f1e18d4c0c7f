/**
 * Red flags. Computing them is pure: releases in, what stands out and what cannot be told out, so that the offline command and the portal
 * compute alike; no database and no server may enter. The eleven indicators follow the published definitions of Cardinal (Open Contracting
 * Partnership); each class says its own in words; the others are this portal's own. What all of them ask, by which numbers, and what they cannot see
 * stands in {@code flags.txt}, a row for each. What is stored of them and shown belongs to the package below.
 */
@NullMarked
package id.suluh.procurement.flag;

import org.jspecify.annotations.NullMarked;
