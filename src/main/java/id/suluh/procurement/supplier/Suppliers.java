package id.suluh.procurement.supplier;

import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells who supplies and who bids, a batch of processes at a time. */
@ApplicationScoped
public class Suppliers {
    private final SupplierRows rows;
    private final SearchOutbox outbox;

    Suppliers(SupplierRows rows, SearchOutbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /**
     * Writes the suppliers and bidders of these processes, in place of those they had: a dozen statements, however many they are.
     *
     * @param demo whether the processes belong to the fictional world
     */
    @Transactional
    public void resolve(Collection<ProcessParties> processes, boolean demo) {
        rows.oneAtATime();
        Map<ProcessParties, List<Participant>> named = Participants.ofAll(processes);
        SupplierResolution resolution = new SupplierResolution(rows.known(keys(named)));
        List<ResolvedParty> parties = new ArrayList<>();
        named.forEach((process, participants) -> participants.forEach(
                party -> parties.add(new ResolvedParty(process, party, resolution.of(party, process.publisher())))));
        rows.add(resolution.brought(), demo);
        Set<Identity> all = new HashSet<>();
        parties.forEach(each -> all.add(each.supplier()));
        rows.addKeys(all);
        Set<String> changed = new HashSet<>(rows.addNames(parties));
        all.stream().filter(each -> !each.added().isEmpty()).forEach(each -> changed.add(each.code()));
        rows.replaceParties(processes.stream().map(ProcessParties::process).toList(), parties);
        rows.addLinks(resolution.links());
        tell(rows.touch(changed, demo));
    }

    /** Takes away the suppliers of the fictional world that no process names any more. */
    @Transactional
    public void removeDemo() {
        tell(rows.removeDemo());
    }

    /** Lets the index learn of suppliers about which something was decided. */
    @Transactional
    void tellOf(String... codes) {
        tell(rows.touch(Set.of(codes), true));
    }

    /** Hides suppliers that no public process names any more, and shows those that one names again. */
    @Transactional
    void showWhoIsNamed() {
        tell(rows.showWhoIsNamed());
    }

    private void tell(Map<String, Long> versions) {
        if (!versions.isEmpty()) {
            outbox.changed(Kind.SUPPLIER, versions);
        }
    }

    private static Set<SupplierKey> keys(Map<ProcessParties, List<Participant>> named) {
        Set<SupplierKey> keys = new HashSet<>();
        named.forEach((process, participants) ->
                participants.forEach(party -> keys.addAll(party.keysOf(process.publisher()))));
        return keys;
    }
}
