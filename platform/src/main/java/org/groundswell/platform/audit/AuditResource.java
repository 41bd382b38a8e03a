package org.groundswell.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;

/** Where an administrator reads the audit trail of this service, and has it verified. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@Unaudited("the trail holds no contact data, and would tell of nothing but its own reading")
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param next to be given as {@code before} for the next page; absent on the last */
    record Page(List<AuditEntry> items, Optional<Long> next) {}

    @GET
    @Operation(summary = "What people did and saw, the newest first")
    public Page list(
            @QueryParam("person") Optional<@Size(max = 100) String> person,
            @QueryParam("campaign") Optional<UUID> campaign,
            @QueryParam("text") Optional<@Size(max = 200) String> text,
            @QueryParam("since") Optional<String> since,
            @QueryParam("until") Optional<String> until,
            @QueryParam("before") Optional<Long> before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        List<AuditEntry> items = trail.page(new AuditSearch(
                person,
                campaign,
                text,
                since.map(value -> instant("since", value)),
                until.map(value -> instant("until", value)),
                before,
                limit));
        return new Page(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().seq()));
    }

    /** @param noted a {@code head} from before: whether it is still in the chain tells whether its end was cut off */
    @GET
    @Path("verification")
    @Operation(summary = "Verify that no entry was changed or taken out")
    public AuditVerification verify(
            @QueryParam("noted")
                    Optional<@Pattern(regexp = "[0-9a-fA-F]{64}", message = "is a hash of 64 digits") String> noted) {
        return trail.verify(noted);
    }

    private static Instant instant(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "must be a time such as 2026-03-02T08:30:00Z");
        }
    }
}
