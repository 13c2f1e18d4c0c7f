package id.suluh.request;

/** What somebody does with a request. */
enum Act {
    /** The requester proves the address. */
    CONFIRM,
    /** It reached the body: on its desk here, at its mail server, or on paper. */
    RECEIVE,
    /** The body takes the one extension the law allows. */
    EXTEND,
    /** The body answers. */
    ANSWER
}
