/** Bars on one scale: on a page as a drawing beside its table, and as a picture of its own to be kept or printed. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.chart;
