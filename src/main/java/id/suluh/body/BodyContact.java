package id.suluh.body;

import org.jspecify.annotations.Nullable;

/**
 * Where a body can be written to.
 *
 * @param email null where no address is known
 * @param fictional the body is part of the demo world: nothing may ever be sent
 */
public record BodyContact(BodyRef body, @Nullable String email, boolean fictional) {}
