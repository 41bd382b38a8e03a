package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;

/** Which of several campaigns a person sees, and who sees any of them. The rule is that of {@link Membership}. */
@ApplicationScoped
public class SeenCampaigns {

    private final Jdbi jdbi;

    SeenCampaigns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param roles of the person */
    @Transactional
    public Set<UUID> among(Collection<UUID> campaignIds, UUID personId, Set<String> roles) {
        if (roles.contains(Roles.ADMINISTRATOR) || roles.contains(Roles.SERVICE)) {
            return new HashSet<>(campaignIds);
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign_id
                        FROM campaign_member
                        WHERE person_id = :person
                          AND campaign_id = ANY (:campaigns)
                        """)
                .bind("person", personId)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** The members of any of them; administrators see all without being members. */
    @Transactional
    public List<UUID> membersOfAny(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT person_id
                        FROM campaign_member
                        WHERE campaign_id = ANY (:campaigns)
                        """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(UUID.class)
                .list());
    }
}
