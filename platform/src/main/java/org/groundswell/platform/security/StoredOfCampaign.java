package org.groundswell.platform.security;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What a database keeps together with its campaign: one statement says which that is. */
public abstract class StoredOfCampaign implements OfCampaign {

    private final Jdbi jdbi;
    private final String segment;
    private final String campaignOfId;

    /** @param campaignOfId a query for the campaign's id by {@code :id} */
    protected StoredOfCampaign(Jdbi jdbi, String segment, String campaignOfId) {
        this.jdbi = jdbi;
        this.segment = segment;
        this.campaignOfId = campaignOfId;
    }

    @Override
    public final String segment() {
        return segment;
    }

    @Override
    public final Optional<UUID> campaignOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(campaignOfId)
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }
}
