/** What every feature stands on and no feature owns: configuration, embedded servers, files, jobs, mail, time. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.platform;
