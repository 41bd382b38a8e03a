package org.groundswell.campaign.refresh;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

@Path("/api/v1/campaigns/{campaignId}/events")
@Tag(name = "Status")
class StatusStreamResource {

    private static final int RECONNECT_MILLIS = 3_000;

    private final CurrentPerson person;
    private final Membership membership;
    private final StatusStreams streams;

    StatusStreamResource(CurrentPerson person, Membership membership, StatusStreams streams) {
        this.person = person;
        this.membership = membership;
        this.streams = streams;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(
            summary =
                    "Be told when the status has changed: server-sent events named 'refresh', at least a second apart")
    public void stream(UUID campaignId, @Context SseEventSink sink, @Context Sse sse) {
        membership.require(person, campaignId);
        streams.open(person, campaignId, sink, sse, (word, reader) -> {
            membership.require(reader, campaignId);
            return refresh(sse, word);
        });
    }

    private static OutboundSseEvent refresh(Sse sse, String word) {
        return sse.newEventBuilder()
                .name("refresh")
                .reconnectDelay(RECONNECT_MILLIS)
                .data(word)
                .build();
    }
}
