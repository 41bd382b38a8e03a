package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.security.ContactHash;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What holds now stands on the stakeholder's row; how it came to that, in {@code consent_change}. */
@ApplicationScoped
class ConsentRepository {

    private final Jdbi jdbi;
    private final ContactHash contactHash;

    ConsentRepository(Jdbi jdbi, ContactHash contactHash) {
        this.jdbi = jdbi;
        this.contactHash = contactHash;
    }

    /** A stakeholder whose consent really changed, with the contact points that are meant. */
    record Withdrawn(
            UUID stakeholderId,
            long version,
            @Nullable String email,
            @Nullable String phone) {}

    List<Withdrawn> withdraw(Collection<ConsentChange> changes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH change AS (
                            SELECT *, string_to_array(channel_codes, ',') AS channels
                            FROM unnest(:stakeholders, :channels, :reasons, :bases, :by, :at)
                                AS change (stakeholder_id, channel_codes, reason, basis, changed_by, changed_at)
                        ), withdrawn AS (
                            UPDATE stakeholder
                            SET email_opted_out = email_opted_out OR 'email' = ANY (channels),
                                print_opted_out = print_opted_out OR 'print' = ANY (channels),
                                calls_opted_out = calls_opted_out OR 'call_list' = ANY (channels),
                                suppressed = suppressed OR reason IN ('do_not_call', 'suppressed'),
                                is_deceased = is_deceased OR reason = 'deceased',
                                consent_version = consent_version + 1
                            FROM change
                            WHERE stakeholder.id = change.stakeholder_id
                              AND ('email' = ANY (channels) AND NOT email_opted_out
                                   OR 'print' = ANY (channels) AND NOT print_opted_out
                                   OR 'call_list' = ANY (channels) AND NOT calls_opted_out
                                   OR reason IN ('do_not_call', 'suppressed') AND NOT suppressed
                                   OR reason = 'deceased' AND NOT is_deceased)
                            RETURNING stakeholder.id, consent_version, email, phone
                        ), remembered AS (
                            INSERT INTO consent_change
                                (stakeholder_id, version, given, channels, reason, basis, changed_by, changed_at)
                            SELECT id, consent_version, false, channels, reason, basis, changed_by, changed_at
                            FROM withdrawn
                            JOIN change ON change.stakeholder_id = withdrawn.id
                        )
                        SELECT id AS stakeholder_id, consent_version AS version, email, phone
                        FROM withdrawn
                        """)
                .bindArray(
                        "stakeholders",
                        UUID.class,
                        changes.stream().map(ConsentChange::stakeholderId).toList())
                .bindArray(
                        "channels",
                        String.class,
                        changes.stream().map(ConsentRepository::channels).toList())
                .bindArray(
                        "reasons",
                        String.class,
                        changes.stream().map(ConsentChange::reason).toList())
                .bindArray(
                        "bases",
                        String.class,
                        changes.stream().map(ConsentChange::basis).toList())
                .bindArray(
                        "by",
                        String.class,
                        changes.stream().map(ConsentChange::changedBy).toList())
                .bindArray(
                        "at",
                        Instant.class,
                        changes.stream().map(ConsentChange::at).toList())
                .mapTo(Withdrawn.class)
                .list());
    }

    List<Withdrawn> give(ConsentChange change) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH given AS (
                            UPDATE stakeholder
                            SET email_opted_out = email_opted_out AND NOT 'email' = ANY (:channels),
                                print_opted_out = print_opted_out AND NOT 'print' = ANY (:channels),
                                calls_opted_out = calls_opted_out AND NOT 'call_list' = ANY (:channels),
                                consent_version = consent_version + 1
                            WHERE id = :stakeholder
                              AND (email_opted_out AND 'email' = ANY (:channels)
                                   OR print_opted_out AND 'print' = ANY (:channels)
                                   OR calls_opted_out AND 'call_list' = ANY (:channels))
                            RETURNING id, consent_version, email, phone
                        ), remembered AS (
                            INSERT INTO consent_change
                                (stakeholder_id, version, given, channels, reason, basis, changed_by, changed_at)
                            SELECT id, consent_version, true, :channels, :reason, :basis, :by, :at
                            FROM given
                        )
                        SELECT id AS stakeholder_id, consent_version AS version, email, phone
                        FROM given
                        """)
                .bind("stakeholder", change.stakeholderId())
                .bindArray("channels", String.class, ConsentChange.codes(change.channels()))
                .bind("reason", change.reason())
                .bind("basis", change.basis())
                .bind("by", change.changedBy())
                .bind("at", change.at())
                .mapTo(Withdrawn.class)
                .list());
    }

    /** Keyed hashes of the contact points that the channels use. */
    List<String> hashesOf(Withdrawn row, Collection<Channel> channels) {
        return Stream.of(
                        channels.contains(Channel.EMAIL) ? row.email() : null,
                        channels.contains(Channel.CALL_LIST) ? row.phone() : null)
                .filter(contactPoint -> contactPoint != null)
                .map(contactHash::of)
                .toList();
    }

    private static String channels(ConsentChange change) {
        return String.join(",", ConsentChange.codes(change.channels()));
    }
}
