/**
 * What the portal says about itself. Its words speak of requests and rulings; its code knows only topics and passages, and no
 * feature.
 */
@org.jspecify.annotations.NullMarked
package id.suluh.web.about;
