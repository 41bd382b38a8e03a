package org.groundswell.campaign.workspace.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.campaign.progress.CampaignStatus;

/** The part of a status page that changes, made once for each reading of the numbers, however many pages are open. */
@ApplicationScoped
class LiveParts {

    private static final int MOST = 200;
    /** Stands for the time until the part is shown: a character that nobody writes. */
    private static final String AS_OF = "\uE000";

    private final DescribeStatus describe;
    private final Clock clock;
    private final Map<Long, String> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > MOST;
        }
    };

    LiveParts(DescribeStatus describe, Clock clock) {
        this.describe = describe;
        this.clock = clock;
    }

    /** With the time at which it is known to hold: now. */
    String of(CampaignStatus.Shared shared) {
        return made(shared).replace(AS_OF, describe.time(clock.instant()));
    }

    private String made(CampaignStatus.Shared shared) {
        synchronized (made) {
            String known = made.get(shared.number());
            if (known != null) {
                return known;
            }
            String html = Templates.live(describe.of(shared.status(), AS_OF)).render();
            made.put(shared.number(), html);
            return html;
        }
    }
}
