package org.groundswell.stakeholder.audiences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AudienceRepository implements PanacheRepositoryBase<Audience, UUID> {

    /** In the order in which they were made. */
    List<Audience> page(@Nullable UUID after, int limit) {
        return Optional.ofNullable(after)
                .map(id -> find("id > ?1", Sort.by("id"), id))
                .orElseGet(() -> findAll(Sort.by("id")))
                .page(Page.ofSize(limit))
                .list();
    }
}
