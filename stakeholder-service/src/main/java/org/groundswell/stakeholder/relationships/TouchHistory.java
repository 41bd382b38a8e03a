package org.groundswell.stakeholder.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.stakeholder.directory.HistoryPart;

/** Who of us was in touch with somebody. */
@ApplicationScoped
class TouchHistory implements HistoryPart {

    private final TouchTable touches;

    TouchHistory(TouchTable touches) {
        this.touches = touches;
    }

    @Override
    public String name() {
        return "touches";
    }

    @Override
    public boolean isForViewers() {
        return false;
    }

    @Override
    public List<Touch> of(UUID stakeholderId) {
        return touches.of(stakeholderId);
    }
}
