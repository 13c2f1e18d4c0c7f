package id.suluh.dispute;

import jakarta.persistence.Embeddable;

/** A commissioner who hears the case; the role is {@code chair} or {@code member}. */
@Embeddable
record PanelMember(String name, String role) {}
