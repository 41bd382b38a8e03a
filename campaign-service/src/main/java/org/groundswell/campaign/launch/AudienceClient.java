package org.groundswell.campaign.launch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.security.ServiceToken;

/** stakeholder-service, asked with the token of the person who launches. */
@Path("/api/v1/audiences")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface AudienceClient {

    @POST
    @Path("/count")
    Answer count(Question question);

    record Question(UUID audienceId, UUID payerId, List<LineOfBusiness> linesOfBusiness, List<Channel> channels) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(Optional<Long> version, long matched, List<LeftOut> leftOut, long asked) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LeftOut(String reason, long count) {}
}
