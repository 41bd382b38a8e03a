package org.groundswell.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a use case adds to the entry that the current request makes in the audit trail, as what something was before and is now.
 * Never contact data: the trail is kept for ever.
 */
@RequestScoped
public class AuditNotes {

    private final Map<String, Object> notes = new LinkedHashMap<>();
    private @Nullable UUID campaignId;

    public AuditNotes note(String name, Object value) {
        notes.put(name, value);
        return this;
    }

    /** Where the address does not tell the campaign. */
    public AuditNotes campaign(UUID id) {
        campaignId = id;
        return this;
    }

    Map<String, Object> all() {
        return notes;
    }

    Optional<UUID> campaign() {
        return Optional.ofNullable(campaignId);
    }
}
