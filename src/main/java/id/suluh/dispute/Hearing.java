package id.suluh.dispute;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A day in the hearing room, counted from 1. */
@Embeddable
record Hearing(int number, LocalDate heldOn) {}
