package id.suluh.request;

/** What somebody does with a request. */
enum Act {
    /** The requester proves the address. */
    CONFIRM(EventKind.FILED),
    /** It reached the body: on its desk here, at its mail server, or on paper. */
    RECEIVE(EventKind.RECEIVED),
    /** The body takes the one extension the law allows. */
    EXTEND(EventKind.EXTENDED),
    /** The body answers. */
    ANSWER(EventKind.ANSWERED);

    private final EventKind event;

    Act(EventKind event) {
        this.event = event;
    }

    /** What the thread says of it. */
    EventKind event() {
        return event;
    }
}
