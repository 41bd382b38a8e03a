package org.groundswell.notification.deliveries.control;

import java.util.UUID;
import org.groundswell.contracts.Channel;

/** A page of deliveries that were cancelled together, by the ids of its first and last. */
record CancelledRange(UUID callToActionId, Channel channel, UUID first, UUID last, String reason, long size) {}
