package id.suluh.web.security;

import id.suluh.platform.SuluhConfig;
import id.suluh.web.WebConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Where to report a weakness, as RFC 9116 has it. */
@Path("/.well-known/security.txt")
class SecurityTxt {
    /** The RFC advises less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final SuluhConfig suluh;
    private final WebConfig web;
    private final Clock clock;

    SecurityTxt(SuluhConfig suluh, WebConfig web, Clock clock) {
        this.suluh = suluh;
        this.web = web;
        this.clock = clock;
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String securityTxt() {
        String contact = web.contact().map(each -> "mailto:" + each).orElse(suluh.publicUrl() + "/about/contact");
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: id, en
                Canonical: %s/.well-known/security.txt
                """.formatted(contact, clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS), suluh.publicUrl());
    }
}
