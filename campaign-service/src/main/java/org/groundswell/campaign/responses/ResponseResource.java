package org.groundswell.campaign.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/responses")
@Tag(name = "Payer responses")
class ResponseResource {

    private final CurrentPerson person;
    private final ReadResponses read;
    private final CorrectResponse correctResponse;
    private final DecideOnResponse decide;

    ResponseResource(
            CurrentPerson person, ReadResponses read, CorrectResponse correctResponse, DecideOnResponse decide) {
        this.person = person;
        this.read = read;
        this.correctResponse = correctResponse;
        this.decide = decide;
    }

    /** @param contractId of an observation that names none */
    record Confirmation(Optional<UUID> contractId) {}

    record Dismissal(Optional<@Size(max = 1_000) String> reason) {}

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Get one answer of the payer")
    public ResponseView get(UUID id) {
        return read.get(person, id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Correct what an answer says; how it stood before is kept")
    public ResponseView correct(UUID id, @NotNull @Valid ResponseDetails details) {
        return correctResponse.correct(person, id, details);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
    @Operation(summary = "List how an answer stood after each change, the newest first")
    public List<ResponseChange> history(UUID id) {
        return read.history(person, id);
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Say that an observed answer is one: from then on it counts")
    public ResponseView confirm(UUID id, @Valid @Nullable Confirmation confirmation) {
        return decide.confirm(person, id, confirmation == null ? Optional.empty() : confirmation.contractId());
    }

    @POST
    @Path("{id}/dismiss")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(summary = "Say that an observed or recorded answer is none: it does not count")
    public ResponseView dismiss(UUID id, @Valid @Nullable Dismissal dismissal) {
        return decide.dismiss(person, id, dismissal == null ? Optional.empty() : dismissal.reason());
    }
}
