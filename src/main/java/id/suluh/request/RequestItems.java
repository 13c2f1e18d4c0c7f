package id.suluh.request;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.SuluhConfig;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the API's view of public requests. */
@ApplicationScoped
@Transactional
class RequestItems {
    private final RequestRepository requests;
    private final Bodies bodies;
    private final Clocks clocks;
    private final String portal;

    RequestItems(RequestRepository requests, Bodies bodies, Clocks clocks, SuluhConfig config) {
        this.requests = requests;
        this.bodies = bodies;
        this.clocks = clocks;
        this.portal = config.publicUrl().toString();
    }

    RequestItem.Page page(int offset, int size, Language language) {
        List<InformationRequest> found = requests.slice(offset, size);
        Map<Long, BodyRef> named = bodies.byIds(
                found.stream().map(InformationRequest::bodyId).distinct().toList());
        long total = requests.count("visibility = 'public'");
        List<RequestItem> items = found.stream()
                .map(each -> item(each, Objects.requireNonNull(named.get(each.bodyId())), null, language))
                .toList();
        String next = offset + size < total ? String.valueOf(offset + size) : null;
        return new RequestItem.Page(total, items, Map.of(), next);
    }

    RequestItem one(String number, Language language) {
        InformationRequest request = requests.numbered(number).orElseThrow(() -> new NotFound("request " + number));
        if (!request.open()) {
            throw new Gone(Messages.of(RequestMessages.class, language).removed());
        }
        BodyRef body = bodies.byId(request.bodyId()).orElseThrow();
        return item(request, body, details(request, language == Language.EN), language);
    }

    RequestItem.Filed filed(String number) {
        InformationRequest request = requests.published(number).orElseThrow(() -> new NotFound("request " + number));
        LocalDate due = due(request);
        return new RequestItem.Filed(
                number,
                portal + "/requests/" + number,
                due,
                due == null ? expected(request) : null,
                request.state().code());
    }

    private RequestItem item(
            InformationRequest request, BodyRef body, RequestItem.@Nullable Details details, Language language) {
        return new RequestItem(
                "request",
                request.publicId(),
                portal + language.path("/requests/" + request.publicId()),
                request.subject(),
                body.name(),
                request.filed(),
                request.state().code(),
                request.outcome().map(Outcome::code).orElse(null),
                request.registerNumber(),
                RequestViews.requester(request, Messages.of(RequestMessages.class, language)),
                request.about().process(),
                due(request),
                request.external(),
                request.fictional(),
                details);
    }

    private static RequestItem.Details details(InformationRequest request, boolean english) {
        return new RequestItem.Details(
                request.text(),
                request.purpose(),
                request.access().map(Access::code).orElse(null),
                request.delivery().map(Channel::code).orElse(null),
                request.regime().code(),
                request.events().stream()
                        .map(each -> new RequestItem.Event(
                                each.kind(),
                                each.actor(),
                                each.day(),
                                each.ownTitle().in(english),
                                each.words().in(english)))
                        .toList(),
                request.clocks().stream().map(RequestItems::clock).toList(),
                request.sources().stream()
                        .map(each -> new RequestItem.Source(each.label(), each.url()))
                        .toList());
    }

    private static RequestItem.ClockItem clock(RequestClock kept) {
        return new RequestItem.ClockItem(
                kept.step(),
                kept.start(),
                kept.days(),
                kept.unit(),
                kept.basis(),
                kept.ruleSet(),
                kept.verified(),
                kept.due(),
                kept.stopped());
    }

    private static @Nullable LocalDate due(InformationRequest request) {
        return request.clocks().stream()
                .filter(RequestClock::running)
                .map(RequestClock::due)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate expected(InformationRequest request) {
        try {
            return clocks.count(DeadlineQuery.of(request.regime(), Step.ANSWER, clocks.today()))
                    .due();
        } catch (Uncountable unknown) {
            return null;
        }
    }
}
