package org.groundswell.notification.deliveries.people;

import java.util.Collection;
import java.util.UUID;

/** Strips what a channel keeps of these people beyond the deliveries: files of batches, for instance. A bean of each such channel. */
public interface ForgetLetters {

    void forget(Collection<UUID> deliveryIds);
}
