package org.groundswell.notification.deliveries.web;

import jakarta.inject.Singleton;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class DeliveryInAddress extends StoredOfCampaign {

    DeliveryInAddress(Jdbi jdbi) {
        super(jdbi, "deliveries", "SELECT campaign_id FROM delivery WHERE id = :id");
    }
}
