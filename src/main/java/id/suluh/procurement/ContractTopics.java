package id.suluh.procurement;

import id.suluh.document.DocumentMessages;
import id.suluh.procurement.checklist.ChecklistMessages;
import id.suluh.procurement.checklist.Item;
import id.suluh.procurement.checklist.Items;
import id.suluh.request.Topic;
import id.suluh.request.TopicSource;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names contracts and their documents where they are asked for. */
@ApplicationScoped
class ContractTopics implements TopicSource {
    private final Contracts contracts;

    ContractTopics(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Optional<Topic> topic(String process, @Nullable Integer item, Language language) {
        return contracts
                .find(process)
                .map(contract -> new Topic(
                        contract.ocid(),
                        contract.title(),
                        contract.path(),
                        contract.buyer(),
                        contract.bodyId(),
                        item == null
                                ? null
                                : Items.of(item)
                                        .map(each -> paper(each, language))
                                        .orElse(null)));
    }

    private static Topic.Paper paper(Item item, Language language) {
        return new Topic.Paper(
                item.number(),
                Messages.of(DocumentMessages.class, language).kind(item.kind()),
                Messages.of(ChecklistMessages.class, language).what(item.kind()),
                item.verified());
    }
}
