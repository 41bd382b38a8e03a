package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Sessions;
import org.groundswell.platform.security.SignedIn;
import org.groundswell.platform.time.MovableClock;

/**
 * Begins and ends sessions. They are asked for at every request, and nothing of the answer is kept: a sign-out, another role
 * or another membership counts from the next request on.
 */
@ApplicationScoped
public class LiveSessions implements Sessions {

    /** So often it is written down that somebody is there, at most. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /** So long it is known whose a session was, so that a form that comes too late can be given back. */
    public static final Duration KNOWN_WHEN_OVER = Duration.ofDays(1);

    private final SessionTable table;
    private final CampaignsOfPerson campaigns;
    private final PersonTokens tokens;
    private final SessionConfig config;
    private final MovableClock clock;

    LiveSessions(
            SessionTable table,
            CampaignsOfPerson campaigns,
            PersonTokens tokens,
            SessionConfig config,
            MovableClock clock) {
        this.table = table;
        this.campaigns = campaigns;
        this.tokens = tokens;
        this.config = config;
        this.clock = clock;
    }

    Session begin(PersonClaims person) {
        Instant now = clock.unmoved();
        Instant expiresAt = now.plus(config.length());
        UUID id = table.begin(person.id(), now, expiresAt, now.minus(KNOWN_WHEN_OVER));
        String token = tokens.ofSession(id, person, config.length().plus(KNOWN_WHEN_OVER));
        return new Session(token, expiresAt, person.roles());
    }

    @Override
    public Optional<SignedIn> find(UUID sessionId) {
        return Optional.ofNullable(persons(List.of(sessionId)).get(sessionId))
                .map(person -> new SignedIn(person, campaigns.of(person.id())));
    }

    /** Who is behind the sessions, with the roles of this moment. Without those that are over. */
    public Map<UUID, PersonClaims> persons(Collection<UUID> sessionIds) {
        Instant now = clock.unmoved();
        List<SessionTable.Live> live = table.live(sessionIds, now, now.minus(config.idle()));
        live.stream()
                .filter(session -> session.lastSeenAt().isBefore(now.minus(SEEN_EVERY)))
                .forEach(session -> table.seen(session.id(), now));
        return live.stream().collect(Collectors.toMap(SessionTable.Live::id, LiveSessions::person));
    }

    private static PersonClaims person(SessionTable.Live live) {
        return new PersonClaims(live.personId(), live.login(), live.name(), live.roles());
    }

    /** Whose session it is or was; not known for longer than some days after its end. */
    public Optional<UUID> personOf(UUID sessionId) {
        return table.personOf(sessionId);
    }

    public void end(UUID sessionId) {
        table.end(sessionId, clock.unmoved());
    }

    /** @param kept goes on; empty: none does */
    void endAllOf(UUID personId, Optional<UUID> kept) {
        table.endAllOf(personId, kept, clock.unmoved());
    }
}
