/**
 * What every page shares: language, layout, links, assets and the places where features hook into the layout. It knows no
 * feature and no domain word; a feature that wants to appear in the layout does so through a bean of a type given here.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.web;
