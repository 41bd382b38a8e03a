package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;

/** Marks contact points by which nobody can be reached any more. A new one is usable again. */
@ApplicationScoped
public class RetireContactPoints {

    private final Jdbi jdbi;

    RetireContactPoints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param reason as it is shown, for instance {@code bounced_hard} */
    public record Retired(UUID stakeholderId, Channel channel, String reason) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void retire(Collection<Retired> retired) {
        if (retired.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH retired AS (
                            SELECT stakeholder_id,
                                   min(reason) FILTER (WHERE channel = 'email') AS email,
                                   min(reason) FILTER (WHERE channel = 'print') AS address,
                                   min(reason) FILTER (WHERE channel = 'call_list') AS phone
                            FROM unnest(:stakeholders, :channels, :reasons) AS given (stakeholder_id, channel, reason)
                            GROUP BY stakeholder_id
                        ), locked AS (
                            SELECT s.id
                            FROM stakeholder s
                            JOIN retired ON retired.stakeholder_id = s.id
                            ORDER BY s.id
                            FOR UPDATE OF s
                        )
                        UPDATE stakeholder s
                        SET email_retired = coalesce(s.email_retired, CASE WHEN s.email IS NOT NULL THEN retired.email END),
                            address_retired = coalesce(s.address_retired,
                                                       CASE WHEN s.address_line1 IS NOT NULL THEN retired.address END),
                            phone_retired = coalesce(s.phone_retired, CASE WHEN s.phone IS NOT NULL THEN retired.phone END)
                        FROM retired
                        JOIN locked ON locked.id = retired.stakeholder_id
                        WHERE s.id = retired.stakeholder_id
                        """)
                .bindArray(
                        "stakeholders",
                        UUID.class,
                        retired.stream().map(Retired::stakeholderId).toList())
                .bindArray(
                        "channels",
                        Channel.class,
                        retired.stream().map(Retired::channel).toList())
                .bindArray(
                        "reasons",
                        String.class,
                        retired.stream().map(Retired::reason).toList())
                .execute());
    }
}
