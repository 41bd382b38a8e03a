package org.groundswell.campaign.workspace.stakeholders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** stakeholder-service's directory, asked with the token of whoever looks: it decides what they see. */
@Path("/api/v1/stakeholders")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface DirectoryClient {

    @GET
    Found search(
            @QueryParam("search") @Nullable String search,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("market") @Nullable String market,
            @QueryParam("tag") List<String> tags,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    JsonNode get(@PathParam("id") UUID id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Stakeholder> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stakeholder(
            UUID id,
            StakeholderKind kind,
            Optional<String> name,
            Optional<String> fullName,
            Optional<String> title,
            Optional<String> organisation,
            Optional<String> broker,
            int coveredLives,
            Optional<Integer> employees,
            Optional<Integer> renewalMonth,
            Optional<String> npi,
            Optional<String> specialty,
            String language,
            Optional<String> market,
            Optional<Cover> cover,
            Optional<Contact> contact,
            boolean isMinor,
            Optional<String> addressee,
            boolean isDeceased,
            List<String> tags,
            Optional<String> relationshipOwner,
            boolean suppressed,
            List<String> optedOut,
            Optional<UUID> mergedInto) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cover(Optional<String> payerName, Optional<String> planName, Optional<LineOfBusiness> lineOfBusiness) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(
            Optional<String> email,
            Optional<String> phone,
            Optional<String> addressLine1,
            Optional<String> addressLine2,
            Optional<String> city,
            Optional<String> state,
            Optional<String> zip) {}
}
