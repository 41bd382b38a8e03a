package org.groundswell.campaign.people;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.campaign.organisation.Organisation;
import org.groundswell.platform.time.OrganisationZone;
import org.jboss.logging.Logger;

/**
 * Mails the link of an invitation, once: only its hash is kept, so it could not be mailed again later. Whoever invites is told
 * whether it went, and has the link too.
 */
@ApplicationScoped
class MailInvitation {

    private static final Logger LOG = Logger.getLogger(MailInvitation.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    /** Somebody looks at a page meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMailer mailer;
    private final Organisation organisation;
    private final OrganisationZone zone;

    MailInvitation(ReactiveMailer mailer, Organisation organisation, OrganisationZone zone) {
        this.mailer = mailer;
        this.organisation = organisation;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "mails")
    static class Templates {
        static native TemplateInstance invitation(InvitationLetter letter);

        static native TemplateInstance invitationText(InvitationLetter letter);
    }

    /** Whether the mail server took it. */
    boolean send(UUID invitationId, String address, String name, String by, String link, Instant expiresAt) {
        InvitationLetter letter = new InvitationLetter(
                name, by, organisation.name().orElse("your organisation"), link, DAY.format(zone.dayOf(expiresAt)));
        Mail mail = Mail.withText(
                        address,
                        "Your invitation to Groundswell",
                        Templates.invitationText(letter).render())
                .setHtml(Templates.invitation(letter).render());
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return true;
        } catch (RuntimeException e) {
            // Neither the address nor the link is for a log.
            LOG.warnf(
                    "Invitation %s was not mailed: %s",
                    invitationId, e.getClass().getSimpleName());
            return false;
        }
    }
}
