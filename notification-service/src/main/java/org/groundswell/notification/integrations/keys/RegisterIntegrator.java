package org.groundswell.notification.integrations.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Vendor;
import org.groundswell.platform.http.ProblemException;

/** Lets somebody outside post events; nothing gets in before they have a key. */
@ApplicationScoped
class RegisterIntegrator {

    private final IntegratorRepository integrators;
    private final Clock clock;

    RegisterIntegrator(IntegratorRepository integrators, Clock clock) {
        this.integrators = integrators;
        this.clock = clock;
    }

    /** @param eventTypes what it may post; empty for what its vendor usually does */
    @Transactional
    public Integrator register(String name, Vendor vendor, List<String> eventTypes) {
        Integrator integrator = new Integrator(name, vendor, EventTypes.chosen(vendor, eventTypes), clock.instant());
        refuseTakenName(name, new UUID(0, 0));
        integrators.persistAndFlush(integrator);
        return integrator;
    }

    @Transactional
    public Integrator change(UUID id, long version, String name, List<String> eventTypes) {
        Integrator integrator = integrators.existing(id);
        if (integrator.version != version) {
            throw ProblemException.conflict(
                    "stale-edit",
                    "Somebody else saved",
                    "The integrator has version %d by now, not %d".formatted(integrator.version, version));
        }
        refuseTakenName(name, id);
        integrator.change(name, EventTypes.chosen(integrator.vendor, eventTypes));
        integrators.flush();
        return integrator;
    }

    private void refuseTakenName(String name, UUID exceptFor) {
        if (integrators.isNameTaken(name, exceptFor)) {
            throw ProblemException.conflict(
                    "name-taken", "Name taken", "There is another integrator of the name " + name);
        }
    }
}
