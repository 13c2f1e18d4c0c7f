package id.suluh.body;

import java.util.Optional;

/** What another feature has to say on the page of a body, and in the API. Implement it as an application-scoped bean. */
public interface BodySection {
    /** Its name in the API. */
    String name();

    /** A section of the page in the language of the visitor; its texts are escaped already. Empty where there is nothing to say. */
    Optional<String> html(BodyRef body);

    /** The same as data, to be written as JSON. */
    Optional<Object> data(BodyRef body);
}
