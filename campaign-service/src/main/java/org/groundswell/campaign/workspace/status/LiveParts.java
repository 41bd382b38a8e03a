package org.groundswell.campaign.workspace.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.campaign.progress.CampaignStatus;

/** The part of a status page that changes, made once for each reading of the numbers, however many pages are open. */
@ApplicationScoped
class LiveParts {

    private static final int MOST = 200;

    private final DescribeStatus describe;
    private final Map<Long, String> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > MOST;
        }
    };

    LiveParts(DescribeStatus describe) {
        this.describe = describe;
    }

    String of(CampaignStatus.Shared shared) {
        synchronized (made) {
            String known = made.get(shared.number());
            if (known != null) {
                return known;
            }
            String html = Templates.live(describe.of(shared.status())).render();
            made.put(shared.number(), html);
            return html;
        }
    }
}
