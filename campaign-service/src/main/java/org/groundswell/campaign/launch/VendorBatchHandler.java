package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.NotificationEvent.BatchClosed;
import org.groundswell.contracts.NotificationEvent.BatchReleased;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what vendors have got, so that a stand-down can say what to call back for. */
@ApplicationScoped
class VendorBatchHandler {

    private final Jdbi jdbi;

    VendorBatchHandler(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(List<NotificationEvent> events) {
        Map<UUID, Handed> byBatch = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> handed(event).stream())
                .forEach(handed -> byBatch.merge(handed.batchId(), handed, Handed::and));
        if (!byBatch.isEmpty()) {
            upsert(byBatch.values());
        }
    }

    private static Optional<Handed> handed(NotificationEvent event) {
        return switch (event) {
            case BatchReleased e ->
                Optional.of(new Handed(
                        e.batchId(),
                        e.campaignId(),
                        e.callToActionId(),
                        e.channel(),
                        e.pieces(),
                        e.releasedAt(),
                        null));
            case BatchClosed e ->
                Optional.of(new Handed(
                        e.batchId(), e.campaignId(), e.callToActionId(), e.channel(), e.pieces(), null, e.closedAt()));
            case NotificationEvent.AsksPrepared e -> Optional.empty();
            case NotificationEvent.StandDownConfirmed e -> Optional.empty();
            case NotificationEvent.ConsentWithdrawalApplied e -> Optional.empty();
        };
    }

    private void upsert(Collection<Handed> batches) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO vendor_batch AS batch (
                            batch_id, campaign_id, call_to_action_id, channel, pieces, released_at, closed_at
                        )
                        SELECT *
                        FROM unnest(:batches, :campaigns, :calls, :channels, :pieces, :releasedAt, :closedAt)
                        ON CONFLICT (batch_id) DO UPDATE
                        SET
                            released_at = coalesce(batch.released_at, excluded.released_at),
                            closed_at = coalesce(batch.closed_at, excluded.closed_at)
                        """)
                .bindArray("batches", UUID.class, column(batches, Handed::batchId))
                .bindArray("campaigns", UUID.class, column(batches, Handed::campaignId))
                .bindArray("calls", UUID.class, column(batches, Handed::callToActionId))
                .bindArray("channels", Channel.class, column(batches, Handed::channel))
                .bindArray("pieces", Integer.class, column(batches, Handed::pieces))
                .bindArray("releasedAt", Instant.class, column(batches, Handed::releasedAt))
                .bindArray("closedAt", Instant.class, column(batches, Handed::closedAt))
                .execute());
    }

    private static <T extends @Nullable Object> List<T> column(Collection<Handed> batches, Function<Handed, T> value) {
        Stream<T> values = batches.stream().map(value);
        return values.toList();
    }

    private record Handed(
            UUID batchId,
            UUID campaignId,
            UUID callToActionId,
            Channel channel,
            int pieces,
            @Nullable Instant releasedAt,
            @Nullable Instant closedAt) {

        Handed and(Handed other) {
            return new Handed(
                    batchId,
                    campaignId,
                    callToActionId,
                    channel,
                    pieces,
                    releasedAt == null ? other.releasedAt : releasedAt,
                    closedAt == null ? other.closedAt : closedAt);
        }
    }
}
