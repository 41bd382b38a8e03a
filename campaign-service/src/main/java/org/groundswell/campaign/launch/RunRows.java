package org.groundswell.campaign.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what became of calls to action. */
@ApplicationScoped
class RunRows {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    RunRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Map<UUID, RunRow> runs(Collection<UUID> callToActionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT
                            call_to_action_id, state, version, launch_version, launched_by, launched_at,
                            release_at, released_at, ended_at, returned_at, returned_reason,
                            stand_down_requested_at, stand_down_reason, stand_down_confirmed_at,
                            already_gone, stopped
                        FROM call_to_action_run
                        WHERE call_to_action_id = ANY (:ids)
                        """)
                .bindArray("ids", UUID.class, callToActionIds)
                .mapTo(RunRow.class)
                .collect(Collectors.toMap(RunRow::callToActionId, Function.identity())));
    }

    /** Of the newest launch and the top-ups since. */
    Map<UUID, List<RunView.Freeze>> freezes(Collection<UUID> callToActionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT frozen.call_to_action_id, frozen.version, frozen.asked, frozen.left_out, frozen.frozen_at
                        FROM audience_freeze AS frozen
                        JOIN call_to_action_run AS run
                            ON run.call_to_action_id = frozen.call_to_action_id
                           AND run.launch_version <= frozen.version
                        WHERE frozen.call_to_action_id = ANY (:ids)
                        ORDER BY frozen.version
                        """)
                .bindArray("ids", UUID.class, callToActionIds)
                .mapTo(FreezeRow.class)
                .collect(Collectors.groupingBy(
                        FreezeRow::callToActionId, Collectors.mapping(this::freeze, Collectors.toList()))));
    }

    Map<UUID, List<RunView.Batch>> batchesToRecall(Collection<UUID> callToActionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run.call_to_action_id, recalled.batch_id, batch.channel, batch.pieces
                        FROM call_to_action_run AS run
                        CROSS JOIN unnest(run.batches_to_recall) AS recalled (batch_id)
                        LEFT JOIN vendor_batch AS batch ON batch.batch_id = recalled.batch_id
                        WHERE run.call_to_action_id = ANY (:ids)
                        ORDER BY recalled.batch_id
                        """)
                .bindArray("ids", UUID.class, callToActionIds)
                .mapTo(BatchRow.class)
                .collect(Collectors.groupingBy(
                        BatchRow::callToActionId, Collectors.mapping(BatchRow::batch, Collectors.toList()))));
    }

    private RunView.Freeze freeze(FreezeRow row) {
        try {
            return new RunView.Freeze(
                    row.version(), row.asked(), json.readValue(row.leftOut(), COUNTS), row.frozenAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record FreezeRow(UUID callToActionId, long version, long asked, String leftOut, Instant frozenAt) {}

    record BatchRow(
            UUID callToActionId,
            UUID batchId,
            @Nullable Channel channel,
            @Nullable Integer pieces) {
        RunView.Batch batch() {
            return new RunView.Batch(batchId, Optional.ofNullable(channel), Optional.ofNullable(pieces));
        }
    }
}
