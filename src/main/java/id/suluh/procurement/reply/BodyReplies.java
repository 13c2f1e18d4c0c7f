package id.suluh.procurement.reply;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Forbidden;
import id.suluh.platform.error.Invalid;
import id.suluh.procurement.reply.FlagDeskView.Open;
import id.suluh.procurement.reply.FlagDeskView.Told;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What officers see and say of the flags of their bodies' contracts. */
@ApplicationScoped
@Transactional
class BodyReplies {
    private static final int NEWEST = 200;

    private final FlaggedContracts contracts;
    private final ReplyRepository replies;
    private final Saying saying;
    private final Bodies bodies;
    private final Viewer viewer;
    private final CurrentPage page;

    BodyReplies(
            FlaggedContracts contracts,
            ReplyRepository replies,
            Saying saying,
            Bodies bodies,
            Viewer viewer,
            CurrentPage page) {
        this.contracts = contracts;
        this.replies = replies;
        this.saying = saying;
        this.bodies = bodies;
        this.viewer = viewer;
        this.page = page;
    }

    /** What waits for a reply of the viewer's bodies, and what they said. */
    FlagDeskView desk() {
        Map<Long, BodyRef> mine = bodies.byIds(viewer.bodies(Role.OFFICER));
        List<FlagReply> said = replies.newestOf(mine.keySet(), NEWEST);
        Set<FlagSpot> answered = replies.answered(mine.keySet());
        List<Open> open = contracts.of(mine.keySet()).stream()
                .flatMap(contract -> contract.flags().stream()
                        .map(flag -> new Open(
                                new FlagSpot(contract.ocid(), flag),
                                FlagName.of(flag, page.language()),
                                contract.title(),
                                Objects.requireNonNull(mine.get(contract.bodyId()))
                                        .name())))
                .filter(each -> !answered.contains(each.spot()))
                .toList();
        return new FlagDeskView(open, said.stream().map(Told::of).toList());
    }

    /** The form, with the last words where there are any. */
    ReplyFormView form(FlagSpot spot) {
        FlaggedContract contract = mine(spot);
        List<FlagReply> before = replies.thread(spot, speaker(contract));
        String last = before.isEmpty() ? "" : before.get(0).text();
        return view(contract, spot, before, FormState.empty().with("text", last));
    }

    /** The form again, with what is wrong. */
    ReplyFormView again(FlagSpot spot, FormState form) {
        FlaggedContract contract = mine(spot);
        return view(contract, spot, replies.thread(spot, speaker(contract)), form);
    }

    /**
     * Takes the reply down.
     *
     * @throws Invalid when there is nothing in it, or too much
     * @throws Conflict when the flag does not hold
     * @throws Forbidden to officers of other bodies
     */
    void say(FlagSpot spot, String typed) {
        FlaggedContract contract = mine(spot);
        if (!contract.has(spot)) {
            throw new Conflict("flag " + spot.flag() + " does not hold for " + spot.ocid());
        }
        Words words = Words.of(typed, page.language());
        if (!words.acceptable()) {
            String wrong = Messages.of(ReplyMessages.class, page.language()).problemText(Words.LONGEST);
            throw new Invalid(List.of(new FieldProblem("text", wrong)));
        }
        saying.say(spot, speaker(contract), words, viewer.actor(), true);
    }

    private ReplyFormView view(FlaggedContract contract, FlagSpot spot, List<FlagReply> before, FormState form) {
        return new ReplyFormView(
                spot,
                contract.title(),
                speaker(contract).name(),
                before.stream().map(Told::of).toList(),
                form);
    }

    private FlaggedContract mine(FlagSpot spot) {
        FlaggedContract contract = contracts.get(spot.ocid());
        if (contract.bodyId() == null) {
            throw new Forbidden("the buyer of " + spot.ocid() + " is no body known here");
        }
        viewer.require(Role.OFFICER, contract.bodyId());
        return contract;
    }

    private Speaker speaker(FlaggedContract contract) {
        long body = Objects.requireNonNull(contract.bodyId());
        return new Speaker(Side.BODY, body, bodies.byId(body).orElseThrow().name());
    }
}
