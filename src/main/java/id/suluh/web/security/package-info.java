/** What every answer tells the browser so that a mistake elsewhere does less harm: policies, origin checks, caching. */
@org.jspecify.annotations.NullMarked
package id.suluh.web.security;
