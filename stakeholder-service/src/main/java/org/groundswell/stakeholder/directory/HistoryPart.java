package org.groundswell.stakeholder.directory;

import java.util.List;
import java.util.UUID;

/**
 * What a feature knows of a stakeholder's past: a bean of it is enough to stand in {@code history} of
 * {@code GET /api/v1/stakeholders/{id}}.
 */
public interface HistoryPart {

    /** The name in {@code history}, as "asks". */
    String name();

    /** Records, the newest first; at most some hundred. */
    List<?> of(UUID stakeholderId);

    /** Whether viewers may see it: it says nothing of contacts, and nobody's own words. */
    default boolean isForViewers() {
        return true;
    }
}
