package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.OfCampaign;

@ApplicationScoped
class CampaignInAddress implements OfCampaign {

    @Override
    public String segment() {
        return "campaigns";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("campaign", "campaignId");
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return Optional.of(id);
    }

    @Override
    public ProblemException notFound(UUID id) {
        return CampaignNotFound.forId(id);
    }
}
