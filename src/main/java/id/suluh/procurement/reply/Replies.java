package id.suluh.procurement.reply;

import id.suluh.procurement.reply.ReplyView.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What anyone may see of the replies of a contract. */
@ApplicationScoped
@Transactional
public class Replies {
    private final ReplyRepository replies;

    Replies(ReplyRepository replies) {
        this.replies = replies;
    }

    /** All of a contract, by flag, in one query; the body's before the suppliers'. */
    public List<ReplyView> of(String ocid) {
        Map<List<Object>, List<FlagReply>> threads = new LinkedHashMap<>();
        for (FlagReply each : replies.seen(ocid)) {
            threads.computeIfAbsent(thread(each), unused -> new ArrayList<>()).add(each);
        }
        return threads.values().stream().map(Replies::view).toList();
    }

    private static List<Object> thread(FlagReply reply) {
        return List.of(reply.spot(), reply.side(), reply.speakerId());
    }

    private static ReplyView view(List<FlagReply> versions) {
        FlagReply newest = versions.get(0);
        return new ReplyView(newest.spot().flag(), newest.side(), newest.speaker(), Said.of(newest), earlier(versions));
    }

    /** Below a withdrawn reply nothing stands: what was withdrawn was all of it. */
    private static List<Said> earlier(List<FlagReply> versions) {
        return versions.get(0).state() == ReplyState.WITHDRAWN
                ? List.of()
                : versions.stream().skip(1).map(Said::of).toList();
    }
}
