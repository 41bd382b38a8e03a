package org.groundswell.campaign.workspace.vendors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quarantine, which is the same in all three services. */
@Path("/api/v1/quarantine")
interface QuarantineClient {

    @GET
    Records list(@QueryParam("after") @Nullable UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Detail get(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/replay")
    void replay(@PathParam("id") UUID id, Replay replay);

    @DELETE
    @Path("/{id}")
    void discard(@PathParam("id") UUID id, @QueryParam("reason") String reason);

    /** @param data instead of what came; absent: as it came */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Replay(Optional<JsonNode> data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Records(List<Entry> records, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Detail(Entry record, Optional<String> data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            UUID id,
            String group,
            String topic,
            int partition,
            long offset,
            Optional<String> eventType,
            String reason,
            Instant quarantinedAt,
            String state) {}
}
