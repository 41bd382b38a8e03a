package org.groundswell.campaign.workspace.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.Since;
import org.groundswell.campaign.refresh.StatusListener;

/** What open status pages are sent. Each time it is looked up what the reader may see, as if their page had asked. */
@ApplicationScoped
class OpenPages {

    private static final int RECONNECT_MILLIS = 3_000;

    private final CampaignStatus status;
    private final LiveParts liveParts;

    OpenPages(CampaignStatus status, LiveParts liveParts) {
        this.status = status;
        this.liveParts = liveParts;
    }

    StatusListener of(UUID campaignId, Since since, Sse sse) {
        return (word, reader) -> event(sse, liveParts.of(status.sharedSince(word, reader, campaignId, since)));
    }

    private static OutboundSseEvent event(Sse sse, String html) {
        return sse.newEventBuilder()
                .name("live")
                .reconnectDelay(RECONNECT_MILLIS)
                .data(html)
                .build();
    }
}
