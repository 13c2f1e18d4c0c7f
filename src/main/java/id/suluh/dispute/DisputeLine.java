package id.suluh.dispute;

import java.time.LocalDate;

/** One dispute in the list, in the visitor's language. */
record DisputeLine(
        String code,
        String number,
        String title,
        String applicant,
        String respondent,
        String commission,
        Stage stage,
        LocalDate lastEvent,
        boolean fictional) {}
