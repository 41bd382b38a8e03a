package org.groundswell.stakeholder.audiences;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AudienceRepository implements PanacheRepositoryBase<Audience, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Those of campaigns that may be seen, in the order in which they were made. */
    List<Audience> page(CampaignAccess access, @Nullable UUID after, int limit) {
        UUID start = Optional.ofNullable(after).orElse(FIRST);
        PanacheQuery<Audience> query = access.all()
                ? find("id > ?1", Sort.by("id"), start)
                : find("id > ?1 and campaignId in ?2", Sort.by("id"), start, access.campaigns());
        return access.all() || !access.campaigns().isEmpty()
                ? query.page(Page.ofSize(limit)).list()
                : List.of();
    }
}
