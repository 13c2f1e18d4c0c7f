package id.suluh.platform.jobs;

/** Something that people wait for. Features tell of it by a bean of this type, so that work which can wait does. */
public interface Busy {
    /** Whether it is going on. Asked often: it has to be a cheap question. */
    boolean underWay();
}
