package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Saves rules. */
@ApplicationScoped
class SaveAudience {

    private final AudienceRepository audiences;
    private final LaunchedAudiences launched;
    private final CurrentPerson person;
    private final Clock clock;

    SaveAudience(AudienceRepository audiences, LaunchedAudiences launched, CurrentPerson person, Clock clock) {
        this.audiences = audiences;
        this.launched = launched;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    AudienceView create(UUID campaignId, String name, AudienceRule rule) {
        requireMember(campaignId);
        Audience audience = new Audience(campaignId, name.strip(), rule, person.id(), clock.instant());
        audiences.persistAndFlush(audience);
        return AudienceView.of(audience);
    }

    /**
     * Refused once somebody is asked by the rule.
     *
     * @param campaignId to give it to, where it is of none yet
     * @param version that the caller has seen; another one has been saved meanwhile where it is not the current one
     */
    @Transactional
    AudienceView change(UUID id, UUID campaignId, long version, String name, AudienceRule rule) {
        requireMember(campaignId);
        Audience audience = audiences
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("audience", id));
        if (launched.contains(id)) {
            throw ProblemException.conflict(
                    "audience-launched",
                    "People are asked by it",
                    "Audience %s is launched, and its rule stays as it is: make another one".formatted(id));
        }
        if (audience.version() != version) {
            throw ProblemException.conflict(
                    "stale-edit",
                    "Changed meanwhile",
                    "The audience is at version %d and not %d: load it again and repeat the change"
                            .formatted(audience.version(), version));
        }
        audience.change(campaignId, name.strip(), rule, person.id(), clock.instant());
        audiences.flush();
        return AudienceView.of(audience);
    }

    private void requireMember(UUID campaignId) {
        if (!person.campaigns().sees(campaignId)) {
            throw ProblemException.notFound("campaign", campaignId);
        }
    }
}
