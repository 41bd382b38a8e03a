package org.groundswell.campaign.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.platform.data.Wakeups;
import org.jdbi.v3.core.Jdbi;

/** Keeps what a freeze came to, once for each version of a call to action, and lets the release look at it. */
@ApplicationScoped
class AudienceFreezeHandler {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Wakeups wakeups;

    AudienceFreezeHandler(Jdbi jdbi, ObjectMapper json, Wakeups wakeups) {
        this.jdbi = jdbi;
        this.json = json;
        this.wakeups = wakeups;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(List<AudienceFrozen> freezes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audience_freeze (call_to_action_id, version, asked, left_out, frozen_at)
                        SELECT call_to_action_id, version, asked, left_out::jsonb, frozen_at
                        FROM unnest(:calls, :versions, :asked, :leftOut, :frozenAt)
                            AS frozen (call_to_action_id, version, asked, left_out, frozen_at)
                        ON CONFLICT (call_to_action_id, version) DO NOTHING
                        """)
                .bindArray(
                        "calls",
                        UUID.class,
                        freezes.stream().map(AudienceFrozen::callToActionId).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        freezes.stream().map(AudienceFrozen::version).toList())
                .bindArray(
                        "asked",
                        Long.class,
                        freezes.stream().map(AudienceFrozen::asked).toList())
                .bindArray(
                        "leftOut",
                        String.class,
                        freezes.stream().map(freeze -> write(freeze.leftOut())).toList())
                .bindArray(
                        "frozenAt",
                        Instant.class,
                        freezes.stream().map(AudienceFrozen::frozenAt).toList())
                .execute());
        wakeups.wake(ReleaseLaunches.NAME);
    }

    private String write(Map<String, Long> leftOut) {
        try {
            return json.writeValueAsString(leftOut);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
