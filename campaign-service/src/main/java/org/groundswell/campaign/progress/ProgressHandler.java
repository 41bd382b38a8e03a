package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.contracts.ProgressEvent;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.platform.messaging.Received;

/** Keeps the highest version of each count; lost, repeated or reordered messages change nothing. */
@ApplicationScoped
class ProgressHandler {

    private final ProgressTable table;
    private final StatusRevisions revisions;

    ProgressHandler(ProgressTable table, StatusRevisions revisions) {
        this.table = table;
        this.revisions = revisions;
    }

    void apply(String source, List<Received<ProgressEvent>> batch) {
        revisions.advanceCounts(table.keep(source, highestOfEach(batch)));
    }

    private static Collection<ProgressCounted> highestOfEach(List<Received<ProgressEvent>> batch) {
        Map<String, ProgressCounted> highest = new LinkedHashMap<>();
        for (Received<ProgressEvent> record : batch) {
            switch (record.event()) {
                case ProgressCounted counted ->
                    highest.merge(counted.key(), counted, (a, b) -> a.version() >= b.version() ? a : b);
            }
        }
        return highest.values();
    }
}
