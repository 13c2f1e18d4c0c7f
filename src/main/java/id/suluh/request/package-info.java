/**
 * Information requests: filing, the body's desk, the public thread, the requester's private data and the legal clocks of each request.
 * Other features know a request by its public number. What a person told about themselves stays in one table and leaves it only to the
 * requester and to the body that was asked; objections before a commission and rulings may not enter.
 */
@NullMarked
package id.suluh.request;

import org.jspecify.annotations.NullMarked;
