package id.suluh.procurement.reply;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.platform.mail.MailOutbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands beside the flags of a page's contract, read once for all its flags. Templates reach it as {@code inject:beside}. */
@Named("beside")
@RequestScoped
@Transactional
public class BesideFlags {
    private final Replies replies;
    private final FlaggedContracts contracts;
    private final MailOutbox mail;
    private final Viewer viewer;
    private final Map<String, List<ReplyView>> read = new HashMap<>();
    private final Map<String, Boolean> mine = new HashMap<>();

    BesideFlags(Replies replies, FlaggedContracts contracts, MailOutbox mail, Viewer viewer) {
        this.replies = replies;
        this.contracts = contracts;
        this.mail = mail;
        this.viewer = viewer;
    }

    /** The replies to one flag. */
    public List<ReplyView> replies(String ocid, String flag) {
        return read.computeIfAbsent(ocid, replies::of).stream()
                .filter(each -> each.flag().equals(flag))
                .toList();
    }

    /** Whether the viewer may reply for the body that buys. */
    public boolean mayReply(String ocid) {
        return viewer.has(Role.OFFICER) && mine.computeIfAbsent(ocid, this::isMine);
    }

    /** The form for it. */
    public String form(String ocid, String flag) {
        return "/desk/flags/reply?" + new FlagSpot(ocid, flag).query();
    }

    /** Whether a supplier may ask for a link: only where mail is delivered. */
    public boolean maySuppliersAsk() {
        return mail.delivering();
    }

    /** Whether the viewer may verify addresses of suppliers. */
    public boolean moderates() {
        return viewer.has(Role.MODERATOR) || viewer.has(Role.ADMIN);
    }

    /** Where a supplier asks for one. */
    public String ask(String ocid, String flag) {
        return SupplierReplyPages.PATH + "/ask?" + new FlagSpot(ocid, flag).query();
    }

    private boolean isMine(String ocid) {
        Long body = contracts.buyer(ocid);
        return body != null && viewer.has(Role.OFFICER, body);
    }
}
