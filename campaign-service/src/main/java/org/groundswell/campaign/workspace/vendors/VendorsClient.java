package org.groundswell.campaign.workspace.vendors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** notification-service's batches, integrators and event log, asked with the token of whoever looks. */
@Path("/api/v1")
@RegisterRestClient(configKey = "notification-service")
@RegisterProvider(ServiceToken.class)
interface VendorsClient {

    @GET
    @Path("/batches")
    Batches batches(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/batches/{id}")
    Batch batch(@PathParam("id") UUID id);

    @GET
    @Path("/batches/{id}/pieces")
    Pieces pieces(@PathParam("id") UUID id, @QueryParam("after") int after, @QueryParam("limit") int limit);

    @POST
    @Path("/batches/{id}/{step}")
    JsonNode advance(@PathParam("id") UUID id, @PathParam("step") String step);

    @POST
    @Path("/batches/{id}/recall")
    JsonNode recall(@PathParam("id") UUID id, Reason reason);

    @GET
    @Path("/batches/{id}/{file}")
    @Produces({"application/pdf", "text/csv"})
    byte[] file(@PathParam("id") UUID id, @PathParam("file") String file);

    @GET
    @Path("/integrators")
    Integrators integrators();

    @POST
    @Path("/integrators")
    Integrator register(NewIntegrator integrator);

    @POST
    @Path("/integrators/{id}/keys")
    IssuedKey issue(@PathParam("id") UUID id);

    @DELETE
    @Path("/integrators/{id}/keys/{key}")
    void revoke(@PathParam("id") UUID id, @PathParam("key") UUID key);

    @GET
    @Path("/event-log")
    Events events(
            @QueryParam("integratorId") @Nullable UUID integratorId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/event-log/{receipt}/replay")
    JsonNode replayEvent(@PathParam("receipt") UUID receipt);

    record Reason(String reason) {}

    record NewIntegrator(String name, String vendor) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Batches(List<Batch> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Batch(
            UUID id,
            long number,
            UUID campaignId,
            String channel,
            String state,
            int pieces,
            Instant createdAt,
            Optional<Instant> renderedAt,
            Optional<Instant> approvedAt,
            Optional<String> approvedBy,
            Optional<Instant> releasedAt,
            Optional<String> releasedBy,
            Optional<Instant> fetchedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> closedAt,
            Optional<Instant> recallAskedAt,
            Optional<Instant> recalledAt,
            Optional<String> recallReason,
            Optional<String> problem,
            Map<String, Long> deliveries,
            Map<String, Long> takenOut) {

        /** What people call it. */
        String name() {
            return "Batch %d".formatted(number);
        }

        boolean isToBeRecalled() {
            return recallAskedAt.isPresent() && recalledAt.isEmpty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pieces(List<Piece> items, Optional<Integer> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Piece(
            String pieceId,
            int position,
            int file,
            Optional<Integer> firstPage,
            boolean seed,
            Optional<String> state,
            Optional<String> takenOut,
            Optional<String> outcome,
            Optional<Instant> outcomeAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Integrators(List<Integrator> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Integrator(UUID id, String name, String vendor, List<String> eventTypes, List<Key> keys, String example) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Key(UUID id, String hint, Instant createdAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IssuedKey(UUID keyId, String secret, String example) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Events(List<Event> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(
            UUID receiptId,
            String integrator,
            String source,
            String id,
            String type,
            String subject,
            String status,
            Optional<String> reason,
            Instant occurredAt,
            Instant receivedAt,
            JsonNode data) {}
}
