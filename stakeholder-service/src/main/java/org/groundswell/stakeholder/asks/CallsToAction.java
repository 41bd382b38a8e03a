package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks calls to action up. */
@ApplicationScoped
public class CallsToAction {

    /** Empty where its launch has not come yet. */
    public Optional<CallToAction> find(UUID callToActionId) {
        throw new UnsupportedOperationException("lands with the platform's Jdbi");
    }
}
