package id.suluh.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** When the outbox is looked at. */
class MailJobs {
    @Produces
    @Singleton
    Task<Void> sendMail(MailSender sender) {
        return Tasks.recurring("mail.send", FixedDelay.ofSeconds(3)).execute((instance, context) -> sender.sendDue());
    }
}
