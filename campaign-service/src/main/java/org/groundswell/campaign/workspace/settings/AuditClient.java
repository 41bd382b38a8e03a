package org.groundswell.campaign.workspace.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.groundswell.platform.audit.AuditEntry;
import org.groundswell.platform.audit.AuditVerification;
import org.groundswell.platform.security.ServiceToken;
import org.jspecify.annotations.Nullable;

/** The audit trail of another service, asked with the token of the administrator who looks. */
@Path("/api/v1/audit")
@RegisterProvider(ServiceToken.class)
interface AuditClient {

    @GET
    Entries list(
            @QueryParam("person") @Nullable String person,
            @QueryParam("text") @Nullable String text,
            @QueryParam("since") @Nullable String since,
            @QueryParam("until") @Nullable String until,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") int limit);

    @GET
    @Path("verification")
    AuditVerification verify();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entries(List<AuditEntry> items, Optional<Long> next) {}
}
