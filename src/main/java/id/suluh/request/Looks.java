package id.suluh.request;

/** Colour class and icon of each state and outcome; the word comes from the message bundle. */
final class Looks {
    private Looks() {}

    static String of(RequestState state) {
        return switch (state) {
            case UNCONFIRMED, FILED, ELSEWHERE -> "none";
            case RECEIVED -> "run";
            case ANSWERED -> "ok";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, PARTLY -> "ok";
            case REFUSED -> "no";
            case NOT_HELD -> "none";
        };
    }

    static String icon(Outcome outcome) {
        return outcome == Outcome.PARTLY ? "part" : of(outcome);
    }
}
