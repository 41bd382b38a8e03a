package org.groundswell.campaign.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** stakeholder-service, asked with the token of the person who wants to see the letter. */
@Path("/api/v1/stakeholders")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface StakeholderClient {

    @GET
    @Path("/{id}/letter-fields")
    JsonNode letterFields(@PathParam("id") UUID stakeholderId);
}
