package org.groundswell.campaign.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.audit.AuditTrail;
import org.groundswell.platform.security.ApiKeySecret;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.MovableClock;

/** Invites people, who then choose login and password themselves: nobody ever knows another one's password. */
@ApplicationScoped
public class Invitations {

    private static final int SECRET_BYTES = 32;

    private final InvitationTable table;
    private final AddPerson addPerson;
    private final LiveSessions sessions;
    private final AuditTrail trail;
    private final MailInvitation mail;
    private final SessionConfig config;
    private final MovableClock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InvitationTable table,
            AddPerson addPerson,
            LiveSessions sessions,
            AuditTrail trail,
            MailInvitation mail,
            SessionConfig config,
            MovableClock clock,
            @ConfigProperty(name = "groundswell.campaign-url") String address) {
        this.table = table;
        this.addPerson = addPerson;
        this.sessions = sessions;
        this.trail = trail;
        this.mail = mail;
        this.config = config;
        this.clock = clock;
        this.address = address;
    }

    /**
     * @param link shown this once: only the hash of its secret is kept
     * @param mailedTo empty where no address was given, or the mail server did not take it
     */
    public record Invited(UUID id, String link, Instant expiresAt, Optional<String> mailedTo) {

        @Override
        public String toString() {
            return "Invited[id=%s]".formatted(id);
        }
    }

    /** Mailed once it is committed: a link that nobody knows here would help nobody. */
    public Invited invite(CurrentPerson by, NewInvitation details) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.unmoved();
        Instant expiresAt = now.plus(config.invitation());
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> table.insert(details, ApiKeySecret.sha256(token), by.id(), now, expiresAt));
        String link = "%s/invitation/%s".formatted(address, token);
        Optional<String> mailedTo =
                details.email().filter(to -> mail.send(id, to, details.name().strip(), by.name(), link, expiresAt));
        return new Invited(id, link, expiresAt, mailedTo);
    }

    /** Those that can still be used. */
    public List<Invitation> open() {
        return table.open(clock.unmoved());
    }

    /** @throws InvitationRefused where it was used or taken back already */
    @Transactional
    public void takeBack(UUID id) {
        if (!table.end(id, Optional.empty(), clock.unmoved())) {
            throw InvitationRefused.over();
        }
    }

    /** @throws InvitationRefused where the link is good for nothing any more */
    public Invitation find(String token) {
        return table.find(ApiKeySecret.sha256(token))
                .filter(invitation -> invitation.isOpen(clock.unmoved()))
                .orElseThrow(InvitationRefused::over);
    }

    /**
     * Makes the account and signs in.
     *
     * @throws InvitationRefused where the link is good for nothing any more
     * @throws PersonConflict where somebody has the login
     */
    public Session accept(Acceptance acceptance) {
        PersonView added = QuarkusTransaction.requiringNew().call(() -> add(acceptance));
        trail.did(added.claims(), "accepted-invitation", 201, Map.of());
        return sessions.begin(added.claims());
    }

    private PersonView add(Acceptance acceptance) {
        Instant now = clock.unmoved();
        Invitation invitation = table.lock(ApiKeySecret.sha256(acceptance.token()))
                .filter(found -> found.isOpen(now))
                .orElseThrow(InvitationRefused::over);
        PersonView added = addPerson.add(new NewPerson(
                acceptance.login(), acceptance.name(), invitation.email(), invitation.roles(), acceptance.password()));
        table.end(invitation.id(), Optional.of(added.id()), now);
        return added;
    }
}
