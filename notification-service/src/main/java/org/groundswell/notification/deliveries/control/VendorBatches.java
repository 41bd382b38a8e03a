package org.groundswell.notification.deliveries.control;

import java.util.List;
import java.util.UUID;

/** What a channel that works through vendors does when its call to action ends. A bean of each such channel. */
public interface VendorBatches {

    /**
     * Stops batches that no vendor has yet; their pending deliveries are cancelled after this by the caller, in the same
     * transaction, while no message of the campaign is on its way.
     *
     * @return batches that a vendor already has, which it is to be asked to return
     */
    List<UUID> stop(UUID callToActionId);
}
