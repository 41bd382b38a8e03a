package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The payers by name, for other features to choose from. */
@ApplicationScoped
public class PayerNames {

    private static final int MOST = 500;

    private final Jdbi jdbi;

    PayerNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Row(UUID id, String name) {}

    /** In the order of their names; the first {@value #MOST}. */
    @Transactional
    public Map<UUID, String> all() {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT id, name FROM payer ORDER BY lower(name), id LIMIT " + MOST)
                .mapTo(Row.class)
                .forEach(row -> names.put(row.id(), row.name())));
        return names;
    }

    /** Of these payers; who is not known is not in it. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> payerIds) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (payerIds.isEmpty()) {
            return names;
        }
        jdbi.useHandle(handle -> handle.createQuery("SELECT id, name FROM payer WHERE id = ANY(:ids)")
                .bindArray("ids", UUID.class, payerIds.toArray())
                .mapTo(Row.class)
                .forEach(row -> names.put(row.id(), row.name())));
        return names;
    }
}
