package id.suluh.procurement.reply;

import id.suluh.account.Viewer;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.FieldProblem;
import id.suluh.platform.error.Invalid;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of companies that a moderator made sure of. */
@ApplicationScoped
@Transactional
class SupplierContacts {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,190}\\.[^\\s@,;<>]{2,60}");
    private static final int LONGEST_HOW = 500;

    private final EntityManager entities;
    private final KnownSuppliers suppliers;
    private final AuditLog audit;
    private final Viewer viewer;
    private final CurrentPage page;
    private final Clock clock;

    SupplierContacts(
            EntityManager entities,
            KnownSuppliers suppliers,
            AuditLog audit,
            Viewer viewer,
            CurrentPage page,
            Clock clock) {
        this.entities = entities;
        this.suppliers = suppliers;
        this.audit = audit;
        this.viewer = viewer;
        this.page = page;
        this.clock = clock;
    }

    /** What is known of a supplier, for a moderator. Reading it is recorded. */
    ContactView view(String code, FormState form) {
        KnownSupplier supplier = suppliers.get(code);
        @Nullable SupplierContact known = entities.find(SupplierContact.class, supplier.id());
        if (known != null) {
            record("supplier_contact.read", code);
        }
        return new ContactView(
                supplier,
                known == null ? null : known.email(),
                known == null ? null : known.how(),
                known == null ? null : known.verifiedBy(),
                known == null ? null : known.verified(),
                form);
    }

    /** Where a company can be written to. */
    Optional<String> address(long supplierId) {
        return Optional.ofNullable(entities.find(SupplierContact.class, supplierId))
                .map(SupplierContact::email);
    }

    /**
     * Keeps an address in place of the one before.
     *
     * @throws Invalid when it is none, or when nobody says how it was verified
     */
    void verify(String code, String email, String how) {
        KnownSupplier supplier = suppliers.get(code);
        List<FieldProblem> problems = problems(email.strip(), how.strip());
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        entities.merge(new SupplierContact(
                supplier.id(), email.strip(), how.strip(), viewer.accountId().orElse(null), clock.instant()));
        record("supplier_contact.verify", code);
    }

    /** Forgets the address; no link goes anywhere then. */
    void forget(String code) {
        @Nullable
        SupplierContact known =
                entities.find(SupplierContact.class, suppliers.get(code).id());
        if (known != null) {
            entities.remove(known);
            record("supplier_contact.forget", code);
        }
    }

    private List<FieldProblem> problems(String email, String how) {
        ReplyMessages words = Messages.of(ReplyMessages.class, page.language());
        List<FieldProblem> problems = new ArrayList<>();
        if (!ADDRESS.matcher(email).matches()) {
            problems.add(new FieldProblem("email", words.problemEmail()));
        }
        if (how.isEmpty() || how.length() > LONGEST_HOW || how.indexOf('\0') >= 0) {
            problems.add(new FieldProblem("how", words.problemHow(LONGEST_HOW)));
        }
        return problems;
    }

    private void record(String act, String code) {
        audit.record(new AuditEntry(viewer.actor(), act, "supplier", code, ""));
    }
}
