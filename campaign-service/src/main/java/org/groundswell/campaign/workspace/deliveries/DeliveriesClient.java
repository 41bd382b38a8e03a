package org.groundswell.campaign.workspace.deliveries;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** notification-service's deliveries, asked with the token of whoever looks. It answers no viewers, who see counts alone. */
@Path("/api/v1/deliveries")
@RegisterRestClient(configKey = "notification-service")
@RegisterProvider(ServiceToken.class)
public interface DeliveriesClient {

    /** In the order in which they were asked for. */
    @GET
    Deliveries of(@QueryParam("stakeholderId") UUID stakeholderId, @QueryParam("limit") int limit);

    @GET
    Deliveries inState(
            @QueryParam("campaignId") UUID campaignId,
            @QueryParam("state") String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/resolve")
    JsonNode resolve(@PathParam("id") UUID id, Resolution resolution);

    @GET
    @Path("/{id}/letter")
    Letter letter(@PathParam("id") UUID id);

    /** @param outcome sent or not_sent */
    record Resolution(String outcome) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deliveries(List<Delivery> items, Optional<UUID> next) {}

    /**
     * @param reason a code: why it did not arrive, or was stopped
     * @param letterSha256 of the letter that went out; absent: none did
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delivery(
            UUID id,
            UUID stakeholderId,
            UUID campaignId,
            UUID callToActionId,
            StakeholderKind kind,
            String market,
            int step,
            Channel channel,
            String state,
            Instant requestedAt,
            Instant changedAt,
            Optional<Instant> sentAt,
            Optional<Instant> reachedAt,
            Optional<String> reason,
            Optional<String> letterSha256,
            Optional<String> messageId,
            Optional<String> pieceId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Letter(
            UUID deliveryId, String sha256, Optional<UUID> letterVersionId, String subject, String html, String text) {}
}
