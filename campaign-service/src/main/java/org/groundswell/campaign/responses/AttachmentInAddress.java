package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.OfCampaign;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class AttachmentInAddress implements OfCampaign {

    private final Jdbi jdbi;

    AttachmentInAddress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String segment() {
        return "attachments";
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                    SELECT campaign_id
                    FROM response_attachment
                    JOIN payer_response ON payer_response.id = response_id
                    WHERE response_attachment.id = :id
                    """).bind("id", id).mapTo(UUID.class).findOne());
    }

    @Override
    public ProblemException notFound(UUID id) {
        return AttachmentRefused.notFound(id);
    }
}
