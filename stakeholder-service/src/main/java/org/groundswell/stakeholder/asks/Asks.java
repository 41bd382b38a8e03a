package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks asks up. */
@ApplicationScoped
public class Asks {

    public Optional<Ask> find(UUID askId) {
        return findAll(List.of(askId)).stream().findFirst();
    }

    /** Those that exist, in no order. */
    public List<Ask> findAll(Collection<UUID> askIds) {
        throw new UnsupportedOperationException("lands with the platform's Jdbi");
    }

    /** Newest first. */
    public List<Ask> ofStakeholder(UUID stakeholderId) {
        throw new UnsupportedOperationException("lands with the platform's Jdbi");
    }
}
