package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;

/** Looks rules up. */
@ApplicationScoped
public class Audiences {

    private final AudienceRepository audiences;
    private final LaunchedAudiences launched;

    Audiences(AudienceRepository audiences, LaunchedAudiences launched) {
        this.audiences = audiences;
        this.launched = launched;
    }

    @Transactional
    public Optional<SavedRule> ruleOf(UUID audienceId) {
        return audiences.findByIdOptional(audienceId).map(SavedRule::of);
    }

    /** Empty also where the audience is of a campaign that may not be seen. */
    @Transactional
    Optional<SavedRule> ruleOf(UUID audienceId, CampaignAccess access) {
        return audiences
                .findByIdOptional(audienceId)
                .filter(audience -> audience.isVisibleTo(access))
                .map(SavedRule::of);
    }

    /** For a launch: until it is known, nobody changes the rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID audienceId) {
        launched.hold(audienceId);
    }
}
