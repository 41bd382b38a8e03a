package org.groundswell.campaign.meetings;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.people.Colleague;
import org.groundswell.campaign.people.Colleagues;
import org.groundswell.platform.data.SingletonTask;
import org.jboss.logging.Logger;

/**
 * Mails minutes, each recipient what they may see. A crash between the mail and its mark sends these minutes twice: unlike letters
 * to stakeholders, colleagues rather have them twice than not.
 */
@ApplicationScoped
class SendMinutes implements SingletonTask {

    static final String NAME = "meetings.minutes";

    private static final Logger LOG = Logger.getLogger(SendMinutes.class);

    private final MinutesMails mails;
    private final Colleagues colleagues;
    private final ComposeMinutes compose;
    private final Mailer mailer;

    SendMinutes(MinutesMails mails, Colleagues colleagues, ComposeMinutes compose, Mailer mailer) {
        this.mails = mails;
        this.colleagues = colleagues;
        this.compose = compose;
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean runOnce() {
        Optional<MinutesMails.Due> due = QuarkusTransaction.requiringNew().call(mails::next);
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(MinutesMails.Due due) {
        Optional<Colleague> recipient = colleagues.all(List.of(due.personId())).stream()
                .filter(Colleague::active)
                .findFirst();
        Optional<String> address = recipient.flatMap(Colleague::email);
        if (address.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> mails.hasNoAddress(due));
            return;
        }
        try {
            Mail mail = compose.minutes(due.meetingId(), recipient.orElseThrow(), address.get());
            mailer.send(mail);
            QuarkusTransaction.requiringNew().run(() -> mails.went(due));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The minutes of meeting %s did not go to %s", due.meetingId(), due.personId());
            QuarkusTransaction.requiringNew().run(() -> mails.didNotGo(due));
        }
    }
}
