package id.suluh.request;

import id.suluh.request.clock.Articles;
import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Reading;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import id.suluh.web.CurrentPage;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Counts a due date for anyone; all that is asked stands in the address. */
@Path("/deadlines")
@Produces(MediaType.TEXT_HTML)
class DeadlinePages {
    private final Clocks clocks;
    private final CurrentPage page;

    DeadlinePages(Clocks clocks, CurrentPage page) {
        this.clocks = clocks;
        this.page = page;
    }

    @GET
    public TemplateInstance count(
            @RestQuery("regime") @DefaultValue("umum") String regime,
            @RestQuery("step") @DefaultValue("answer") String step,
            @RestQuery("from") @DefaultValue("") String from,
            @RestQuery("extended") @DefaultValue("") String extended) {
        FormState form = FormState.empty()
                .with("regime", regime)
                .with("step", step)
                .with("from", from)
                .with("extended", extended);
        if (from.isBlank()) {
            return Templates.count(view(form, null, ""));
        }
        try {
            return Templates.count(view(form, result(query(regime, step, from, extended)), ""));
        } catch (DateTimeParseException notADay) {
            return Templates.count(view(form, null, words().deadlinesBadDate()));
        } catch (Uncountable unknown) {
            return Templates.count(view(form, null, unknown.reason().in(english())));
        }
    }

    private static DeadlineQuery query(String regime, String step, String from, String extended) {
        Step which = Step.of(step).orElse(Step.ANSWER);
        return new DeadlineQuery(
                Regime.of(regime).orElse(Regime.UMUM),
                which,
                LocalDate.parse(from),
                which == Step.ANSWER && !extended.isEmpty());
    }

    private DeadlineView.Result result(DeadlineQuery query) {
        Deadline deadline = clocks.count(query);
        Reading safe = deadline.safe();
        return new DeadlineView.Result(
                Messages.of(RequestMessages.class, page.language()).step(query.step()),
                deadline.due(),
                deadline.working().in(english()),
                safe.note().in(english()),
                safe.verified(),
                deadline.readings().stream().map(this::reading).toList(),
                safe.skipped(),
                clocks.strip(deadline, deadline.working().in(english())));
    }

    private String reading(Reading reading) {
        return words().deadlinesReading(
                        reading.days(),
                        reading.unit().words().in(english()),
                        Articles.words(reading.basis()).in(english()),
                        reading.due());
    }

    private DeadlineView view(FormState form, DeadlineView.@Nullable Result result, String refused) {
        RequestMessages words = Messages.of(RequestMessages.class, page.language());
        List<Choice> regimes = Arrays.stream(Regime.values())
                .map(each -> new Choice(each.code(), words.regime(each)))
                .toList();
        List<Choice> steps = Arrays.stream(Step.values())
                .map(each -> new Choice(each.code(), words.step(each)))
                .toList();
        return new DeadlineView(form, regimes, steps, result, refused);
    }

    private DeadlineMessages words() {
        return Messages.of(DeadlineMessages.class, page.language());
    }

    private boolean english() {
        return page.language() == Language.EN;
    }

    @CheckedTemplate(basePath = "DeadlinePages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance count(DeadlineView view);
    }
}
