package id.suluh.moderation;

import id.suluh.account.Role;
import id.suluh.web.CurrentPage;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** What waits for moderators. */
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.MODERATOR, Role.Code.ADMIN})
class ModerationPages {
    private final List<ModerationQueue> queues;
    private final CurrentPage page;

    ModerationPages(@All List<ModerationQueue> queues, CurrentPage page) {
        this.queues = queues;
        this.page = page;
    }

    @GET
    public TemplateInstance desk() {
        return Templates.desk(queues.stream()
                .map(queue -> new QueueRow(queue.name(page.language()), queue.waiting(), queue.path()))
                .sorted(Comparator.comparing(QueueRow::name))
                .toList());
    }

    @CheckedTemplate(basePath = "ModerationPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(List<QueueRow> queues);
    }
}
