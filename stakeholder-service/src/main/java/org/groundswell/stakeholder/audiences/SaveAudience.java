package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Saves rules. */
@ApplicationScoped
class SaveAudience {

    private final AudienceRepository audiences;
    private final CurrentPerson person;
    private final Clock clock;

    SaveAudience(AudienceRepository audiences, CurrentPerson person, Clock clock) {
        this.audiences = audiences;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    AudienceView create(String name, AudienceRule rule) {
        Audience audience = new Audience(name.strip(), rule, person.id(), clock.instant());
        audiences.persistAndFlush(audience);
        return AudienceView.of(audience);
    }

    /** @param version that the caller has seen; another one has been saved meanwhile where it is not the current one */
    @Transactional
    AudienceView change(UUID id, long version, String name, AudienceRule rule) {
        Audience audience = audiences.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("audience", id));
        if (audience.version() != version) {
            throw ProblemException.conflict(
                    "stale-edit",
                    "Changed meanwhile",
                    "The audience is at version %d and not %d: load it again and repeat the change"
                            .formatted(audience.version(), version));
        }
        audience.change(name.strip(), rule, person.id(), clock.instant());
        audiences.flush();
        return AudienceView.of(audience);
    }
}
