package id.suluh.request;

import id.suluh.platform.SuluhConfig;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The next due date of a request as an iCalendar file (RFC 5545): one whole day, lines folded at 75 octets. */
@ApplicationScoped
class RequestCalendar {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final String portal;
    private final String host;
    private final Clock clock;

    RequestCalendar(SuluhConfig config, Clock clock) {
        this.portal = config.publicUrl().toString();
        this.host = config.publicUrl().getHost() == null
                ? "localhost"
                : config.publicUrl().getHost();
        this.clock = clock;
    }

    String of(RequestView request, Language language) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Suluh//" + language.tag() + "//");
        LocalDate due = request.status().due();
        if (due != null) {
            event(file, request, due, language);
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, RequestView request, LocalDate due, Language language) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + request.number() + "-due@" + host);
        line(file, "DTSTAMP:" + STAMP.format(clock.instant()));
        line(file, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due));
        line(file, "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due.plusDays(1)));
        line(file, "SUMMARY:" + text(request.status().label() + ": " + request.subject()));
        line(file, "DESCRIPTION:" + text(request.status().why()));
        line(file, "URL:" + portal + language.path("/requests/" + request.number()));
        line(file, "END:VEVENT");
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(sign);
            octets += more;
        }
        file.append("\r\n");
    }
}
