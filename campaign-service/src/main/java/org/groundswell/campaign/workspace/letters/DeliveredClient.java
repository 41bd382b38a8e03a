package org.groundswell.campaign.workspace.letters;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** notification-service's record of what went out, asked with the token of the person who reads it. */
@Path("/api/v1/deliveries")
@RegisterRestClient(configKey = "notification-service")
@RegisterProvider(ServiceToken.class)
interface DeliveredClient {

    @GET
    Deliveries of(@QueryParam("stakeholderId") UUID stakeholderId, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}/letter")
    Letter letter(@PathParam("id") UUID id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deliveries(List<Delivery> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delivery(
            UUID id,
            int step,
            String channel,
            String state,
            Instant requestedAt,
            Optional<Instant> sentAt,
            Optional<String> letterSha256) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Letter(
            UUID deliveryId, String sha256, Optional<UUID> letterVersionId, String subject, String html, String text) {}
}
