package org.groundswell.campaign.workspace.suppressions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** stakeholder-service's suppression list, asked with the token of whoever looks at it. */
@Path("/api/v1/suppressions")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface SuppressionsClient {

    @GET
    Suppressions list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable UUID after);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Added add(NewSuppression suppression);

    @DELETE
    @Path("/{id}")
    void lift(@PathParam("id") UUID id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Suppressions(List<Suppression> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Suppression(UUID id, Optional<String> email, Optional<String> phone, String reason, Instant suppressedAt) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record NewSuppression(Optional<String> email, Optional<String> phone, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Added(UUID id) {}
}
