package org.groundswell.campaign.responses;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.StoredOfCampaign;
import org.jdbi.v3.core.Jdbi;

@Singleton
class AttachmentInAddress extends StoredOfCampaign {

    AttachmentInAddress(Jdbi jdbi) {
        super(jdbi, "attachments", """
                SELECT campaign_id
                FROM response_attachment
                JOIN payer_response ON payer_response.id = response_id
                WHERE response_attachment.id = :id
                """);
    }

    @Override
    public ProblemException notFound(UUID id) {
        return AttachmentRefused.notFound(id);
    }
}
