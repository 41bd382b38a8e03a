package org.groundswell.campaign.signoff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** stakeholder-service, asked with the token of the person who looks or signs. */
@Path("/api/v1/audiences")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface AudienceRuleClient {

    @GET
    @Path("/{id}")
    Audience get(UUID id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Audience(String name, JsonNode rule, Instant changedAt, Optional<UUID> changedBy) {}
}
