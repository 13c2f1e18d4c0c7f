package id.suluh.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One thing a body is called. Equal when it says the same; whether others share it is found afterwards and does not count. */
@Embeddable
class BodyName {
    static final String NAME = "name";
    static final String SHORT = "short";
    static final String ALIAS = "alias";

    private String role;
    private String text;
    private String normalised;
    private boolean doubtful;

    /** Kept by one statement over all bodies after an import, see {@link BodyImport}. */
    @Column(insertable = false, updatable = false)
    private boolean shared;

    protected BodyName() {}

    BodyName(String role, String text, boolean doubtful) {
        this.role = role;
        this.text = text;
        this.normalised = Names.normalise(text);
        this.doubtful = doubtful;
    }

    String role() {
        return role;
    }

    String text() {
        return text;
    }

    String normalised() {
        return normalised;
    }

    /** Whether whoever recorded it doubts that it means this body. */
    boolean doubtful() {
        return doubtful;
    }

    /** Whether it must never be matched to a body without a person looking. */
    boolean ambiguous() {
        return doubtful || shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyName that
                && role.equals(that.role)
                && text.equals(that.text)
                && doubtful == that.doubtful;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
