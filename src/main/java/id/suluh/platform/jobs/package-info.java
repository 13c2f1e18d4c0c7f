/** Background work, kept in the database so that it survives a crash and is shared by several instances. No domain words. */
@org.jspecify.annotations.NullMarked
package id.suluh.platform.jobs;
