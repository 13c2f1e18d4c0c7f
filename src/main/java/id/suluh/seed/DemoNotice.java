package id.suluh.seed;

import id.suluh.body.Bodies;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.SiteNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says on every page that part of what it may show is invented, while that is so. */
@ApplicationScoped
class DemoNotice implements SiteNotice {
    /** The demo world is removed by a command beside the portal; after this long the strip goes too. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String REAL_CASE = "/disputes/yknkpu2024";

    private final Bodies bodies;
    private final Clock clock;
    private volatile Answer last = new Answer(false, Instant.MIN);

    DemoNotice(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    private record Answer(boolean fiction, Instant until) {}

    @Override
    public Optional<Notice> current(Language language) {
        Instant now = clock.instant();
        Answer answer = last;
        if (now.isAfter(answer.until())) {
            answer = new Answer(bodies.anyFictional(), now.plus(FRESH));
            last = answer;
        }
        SeedMessages words = Messages.of(SeedMessages.class, language);
        return answer.fiction()
                ? Optional.of(new Notice(words.noticeLead(), words.noticeText(), REAL_CASE, words.noticeLink()))
                : Optional.empty();
    }
}
