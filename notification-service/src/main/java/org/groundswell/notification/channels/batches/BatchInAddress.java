package org.groundswell.notification.channels.batches;

import jakarta.inject.Singleton;
import java.util.Set;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class BatchInAddress extends StoredOfCampaign {

    BatchInAddress(Jdbi jdbi) {
        super(jdbi, "batches", "SELECT campaign_id FROM batch WHERE id = :id");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("batchId");
    }
}
