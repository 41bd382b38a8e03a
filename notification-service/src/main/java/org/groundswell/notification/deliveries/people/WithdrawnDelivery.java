package org.groundswell.notification.deliveries.people;

import java.util.UUID;

/** A pending delivery that must not go out, with the reason of the withdrawn consent. */
record WithdrawnDelivery(UUID id, UUID stakeholderId, String reason) {}
