package org.groundswell.campaign.workspace.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.security.ServiceToken;

/** stakeholder-service's audiences, asked with the token of whoever plans. */
@Path("/api/v1/audiences")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface AudienceBookClient {

    @GET
    Audiences list(@QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Audience get(@PathParam("id") UUID id);

    @POST
    Audience create(NewAudience audience);

    @PUT
    @Path("/{id}")
    Audience change(@PathParam("id") UUID id, ChangedAudience audience);

    @POST
    @Path("/count")
    Count count(Question question);

    @POST
    @Path("/left-out")
    LeftOutPage leftOut(LeftOutQuestion question);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Audiences(List<Audience> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Audience(UUID id, long version, String name, AudienceRule rule) {}

    record NewAudience(UUID campaignId, String name, AudienceRule rule) {}

    record ChangedAudience(UUID campaignId, long version, String name, AudienceRule rule) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Question(
            Optional<AudienceRule> rule,
            Optional<UUID> audienceId,
            UUID payerId,
            List<LineOfBusiness> linesOfBusiness,
            List<Channel> channels) {}

    /** @param of what was counted */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LeftOutQuestion(Question of, String reason, Optional<UUID> after) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(long matched, List<LeftOut> leftOut, long asked, List<Sampled> sample) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LeftOut(String reason, long count) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sampled(UUID id, String kind, String name, String market, String channel) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LeftOutPage(List<LeftOutPerson> items, Optional<UUID> next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LeftOutPerson(UUID id, String kind, String name, String market) {}
}
