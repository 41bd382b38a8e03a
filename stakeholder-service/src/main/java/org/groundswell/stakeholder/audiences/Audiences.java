package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks rules up. */
@ApplicationScoped
public class Audiences {

    private final AudienceRepository audiences;

    Audiences(AudienceRepository audiences) {
        this.audiences = audiences;
    }

    @Transactional
    public Optional<AudienceRule> ruleOf(UUID audienceId) {
        return audiences.findByIdOptional(audienceId).map(Audience::rule);
    }
}
