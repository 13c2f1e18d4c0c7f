/** Journeys of visitors in a real browser, and what must hold for every kind of page. */
package id.suluh.browser;
