package org.groundswell.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An {@link AuditEntry} before the database has put it into the chain. */
record NewEntry(
        Instant at,
        Optional<UUID> personId,
        String person,
        List<String> roles,
        String action,
        String path,
        int status,
        Optional<UUID> campaignId,
        String detail,
        String address,
        String correlation) {}
