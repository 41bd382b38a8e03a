package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The minutes' mails, one for each recipient of a meeting. */
@ApplicationScoped
class MinutesMails {

    private static final int MOST_ATTEMPTS = 8;

    private final Jdbi jdbi;
    private final Clock clock;

    MinutesMails(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record Due(UUID meetingId, UUID personId, int attempts) {}

    void queue(UUID meetingId, Collection<UUID> recipients) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO minutes_mail (meeting_id, person_id, state, attempts, next_at)
                        SELECT :meeting, person, 'waiting', 0, :now
                        FROM unnest(:people) AS person
                        ON CONFLICT (meeting_id, person_id) DO NOTHING
                        """)
                .bind("meeting", meetingId)
                .bindArray("people", UUID.class, recipients.toArray())
                .bind("now", clock.instant())
                .execute());
    }

    Optional<Due> next() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT meeting_id, person_id, attempts
                        FROM minutes_mail
                        WHERE state = 'waiting'
                          AND next_at <= :now
                        ORDER BY next_at
                        LIMIT 1
                        """)
                .bind("now", clock.instant())
                .mapTo(Due.class)
                .findOne());
    }

    void went(Due mail) {
        mark(mail, "sent", mail.attempts() + 1, clock.instant(), Optional.of(clock.instant()));
    }

    void hasNoAddress(Due mail) {
        mark(mail, "no_address", mail.attempts(), clock.instant(), Optional.empty());
    }

    /** Tried again after one minute, two, four, … and given up after about two hours. */
    void didNotGo(Due mail) {
        int attempts = mail.attempts() + 1;
        Duration pause = Duration.ofMinutes(1L << mail.attempts());
        mark(
                mail,
                attempts < MOST_ATTEMPTS ? "waiting" : "failed",
                attempts,
                clock.instant().plus(pause),
                Optional.empty());
    }

    private void mark(Due mail, String state, int attempts, Instant nextAt, Optional<Instant> sentAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE minutes_mail
                        SET state = :state, attempts = :attempts, next_at = :next, sent_at = :sent
                        WHERE meeting_id = :meeting
                          AND person_id = :person
                        """)
                .bind("state", state)
                .bind("attempts", attempts)
                .bind("next", nextAt)
                .bind("sent", sentAt.orElse(null))
                .bind("meeting", mail.meetingId())
                .bind("person", mail.personId())
                .execute());
    }

    MeetingView.Mails of(UUID meetingId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
                            count(*) FILTER (WHERE state = 'sent') AS sent,
                            count(*) FILTER (WHERE state = 'no_address') AS without_address,
                            count(*) FILTER (WHERE state = 'failed') AS failed
                        FROM minutes_mail
                        WHERE meeting_id = :meeting
                        """)
                .bind("meeting", meetingId)
                .mapTo(MeetingView.Mails.class)
                .one());
    }
}
