package id.suluh.procurement.ocds;

/** How a field differs from the common way of merging, in which the later value counts and objects of an array are matched by id. */
public enum MergeRule {
    /** The field is left out of merged releases. */
    OMIT,
    /** The array is one value: the later list replaces the earlier one whole. */
    WHOLE_LIST
}
