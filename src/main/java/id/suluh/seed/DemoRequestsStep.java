package id.suluh.seed;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.Jakarta;
import id.suluh.request.Access;
import id.suluh.request.Channel;
import id.suluh.request.Filing;
import id.suluh.request.Outcome;
import id.suluh.request.RequestIntake;
import id.suluh.request.Requester;
import id.suluh.request.RequesterKind;
import id.suluh.request.clock.Regime;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Invented requests in different stages, so that running, extended, late and answered ones can be looked at. */
@ApplicationScoped
class DemoRequestsStep implements SeedStep {
    private final RequestIntake intake;
    private final Bodies bodies;
    private final Clock clock;

    DemoRequestsStep(RequestIntake intake, Bodies bodies, Clock clock) {
        this.intake = intake;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "demo.requests";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    /** Each run would file them anew. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void run() throws IOException {
        LocalDate today = Jakarta.today(clock);
        for (DemoRequest told : DemoRequest.all()) {
            String number =
                    intake.fictional(filing(told), told.day("filed", today).orElseThrow());
            told.day("received", today).ifPresent(day -> intake.received(number, day));
            told.day("extended", today).ifPresent(day -> intake.extended(number, day, told.text("reply")));
            told.day("answered", today)
                    .ifPresent(day -> intake.answered(
                            number,
                            day,
                            Outcome.valueOf(told.text("outcome").toUpperCase(Locale.ROOT)),
                            told.text("reply")));
        }
    }

    @Override
    public int remove() {
        return intake.removeFictional();
    }

    private Filing filing(DemoRequest told) {
        String body = bodies.byName(told.text("body")).map(BodyRef::slug).orElseThrow();
        return new Filing(
                body,
                new Filing.About(
                        told.some("process").orElse(null),
                        told.some("item").map(Integer::valueOf).orElse(null)),
                told.text("subject"),
                told.text("text"),
                told.text("purpose"),
                Access.COPY_DIGITAL,
                Channel.EMAIL,
                Regime.UMUM,
                Requester.of(
                        RequesterKind.of(told.text("kind")).orElseThrow(), told.text("name"), "pemohon@contoh.example"),
                Language.ID);
    }
}
