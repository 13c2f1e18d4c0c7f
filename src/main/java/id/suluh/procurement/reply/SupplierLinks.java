package id.suluh.procurement.reply;

import id.suluh.account.secret.Secret;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A supplier asks for a one-time link. It is sent to the address a moderator verified; whether there is one is told to nobody. */
@ApplicationScoped
@Transactional
class SupplierLinks {
    /** Links that may be asked for in the name of one supplier within an hour. */
    private static final int AN_HOUR = 3;

    private final FlaggedContracts contracts;
    private final KnownSuppliers suppliers;
    private final SupplierContacts contacts;
    private final ReplyLinks links;
    private final ReplyMails mails;
    private final AuditLog audit;
    private final CurrentPage page;
    private final Clock clock;

    SupplierLinks(
            FlaggedContracts contracts,
            KnownSuppliers suppliers,
            SupplierContacts contacts,
            ReplyLinks links,
            ReplyMails mails,
            AuditLog audit,
            CurrentPage page,
            Clock clock) {
        this.contracts = contracts;
        this.suppliers = suppliers;
        this.contacts = contacts;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.page = page;
        this.clock = clock;
    }

    /**
     * The form to ask for a link.
     *
     * @throws NotFound when there is no such contract, or the flag does not hold for it
     */
    AskView view(FlagSpot spot, FormState form) {
        FlaggedContract contract = contracts.get(spot.ocid());
        if (!contract.has(spot)) {
            throw new NotFound("flag " + spot.flag() + " does not hold for " + spot.ocid());
        }
        List<Choice> choices = suppliers.of(spot.ocid()).stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
        boolean only = choices.size() == 1;
        FormState chosen = only && form.value("supplier").isEmpty()
                ? form.with("supplier", choices.get(0).value())
                : form;
        return new AskView(spot, contract.title(), choices, chosen);
    }

    /**
     * Mails a link where an address is known, silently not once too many were asked for.
     *
     * @throws Invalid when the supplier takes no part in the contract
     */
    void ask(FlagSpot spot, String code) {
        view(spot, FormState.empty());
        KnownSupplier supplier = suppliers.of(spot.ocid()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(this::unknown);
        if (links.lately(supplier.id()) >= AN_HOUR) {
            return;
        }
        Secret secret = Secret.random("");
        Optional<String> address = contacts.address(supplier.id());
        ReplyLink link = new ReplyLink(supplier.id(), spot, secret.hash(), address.isPresent(), clock.instant());
        links.persist(link);
        audit.record(new AuditEntry("anonymous", "reply.ask_link", "supplier", code, spot.flag() + " " + spot.ocid()));
        address.ifPresent(to -> mails.link(to, supplier, spot, secret));
    }

    private Invalid unknown() {
        String wrong = Messages.of(ReplyMessages.class, page.language()).problemSupplier();
        return new Invalid(List.of(new FieldProblem("supplier", wrong)));
    }
}
