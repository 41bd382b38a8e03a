package org.groundswell.notification.deliveries.control;

import java.util.UUID;

/**
 * A call to action whose messages may go out today.
 *
 * @param correlationId of the request that launched it
 */
public record OpenCall(UUID id, UUID campaignId, String correlationId) {}
