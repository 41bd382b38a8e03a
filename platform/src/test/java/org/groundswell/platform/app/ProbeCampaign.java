package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.OfCampaign;

@ApplicationScoped
class ProbeCampaign implements OfCampaign {

    @Override
    public String segment() {
        return "campaigns";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("campaign");
    }

    @Override
    public Optional<UUID> campaignOf(UUID id) {
        return Optional.of(id);
    }
}
