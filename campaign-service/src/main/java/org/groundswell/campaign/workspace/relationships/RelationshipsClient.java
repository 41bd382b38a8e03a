package org.groundswell.campaign.workspace.relationships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** stakeholder-service's relationships, asked with the token of whoever looks: it decides what they see. */
@Path("/api/v1")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface RelationshipsClient {

    @GET
    @Path("/relationships")
    Found list(
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/relationships/owners")
    Owners owners();

    @POST
    @Path("/stakeholders/{id}/touches")
    JsonNode touch(@PathParam("id") UUID id, NewTouch touch);

    @POST
    @Path("/stakeholders/{id}/touches/{touch}/kept")
    JsonNode kept(@PathParam("id") UUID id, @PathParam("touch") UUID touch);

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record NewTouch(String kind, Optional<String> note, Optional<String> promise, Optional<LocalDate> promisedFor) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Owners(List<String> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Relationship> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Relationship(
            UUID id,
            StakeholderKind kind,
            String name,
            Optional<String> owner,
            Optional<String> broker,
            Optional<String> market,
            Optional<String> specialty,
            int coveredLives,
            Optional<Contact> contact,
            Optional<LastTouch> lastTouch,
            Optional<Promise> promise,
            Asked asks,
            Optional<Did> did) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(Optional<String> name, Optional<String> title, Optional<String> email, Optional<String> phone) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LastTouch(String kind, Instant at, String by, Optional<String> note) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Promise(UUID touchId, String text, Optional<LocalDate> promisedFor, Optional<Instant> keptAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(int asked, int acted, int confirmed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Did(String form, String proof, Instant occurredAt) {}
}
