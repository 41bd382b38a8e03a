package org.groundswell.stakeholder.outreach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.asks.Asks;
import org.jspecify.annotations.Nullable;

/** What colleagues saw of a stakeholder's own letters and calls. */
@Path("/api/v1")
@Tag(name = "Outreach")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
class OutreachResource {

    private final RecordOutreach recordOutreach;
    private final OutreachRepository outreach;
    private final Asks asks;
    private final CurrentPerson person;
    private final Clock clock;

    OutreachResource(
            RecordOutreach recordOutreach, OutreachRepository outreach, Asks asks, CurrentPerson person, Clock clock) {
        this.recordOutreach = recordOutreach;
        this.outreach = outreach;
        this.asks = asks;
        this.person = person;
        this.clock = clock;
    }

    /**
     * @param proof observed, or confirmed with the evidence; absent: observed
     * @param evidence for instance "signed letter came back"; no contact data
     * @param occurredAt absent: now
     */
    record NewOutreach(
            @NotNull OutreachForm form,
            @Nullable Proof proof,
            @Nullable @Size(max = 500) String evidence,
            @Nullable Instant occurredAt) {}

    record Confirmation(@NotBlank @Size(max = 500) String evidence) {}

    @POST
    @Path("/asks/{askId}/outreach")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Log what a stakeholder did about an ask")
    public Response log(@PathParam("askId") UUID askId, @Valid @NotNull NewOutreach request) {
        if (asks.find(askId).isEmpty()) {
            throw new NotFoundException("There is no ask " + askId);
        }
        Instant now = clock.instant();
        List<Outreach> recorded = recordOutreach.record(List.of(new ReportedOutreach(
                askId,
                request.form(),
                request.proof() == null ? Proof.OBSERVED : request.proof(),
                "person:" + person.id(),
                request.evidence(),
                request.occurredAt() == null ? now : request.occurredAt(),
                now)));
        return recorded.isEmpty()
                ? Response.ok(outreach.ofAsk(askId)).build()
                : Response.status(Response.Status.CREATED).entity(recorded).build();
    }

    @GET
    @Path("/asks/{askId}/outreach")
    @Operation(summary = "What the stakeholder did about an ask")
    public List<Outreach> ofAsk(@PathParam("askId") UUID askId) {
        return outreach.ofAsk(askId);
    }

    @POST
    @Path("/outreach/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "There is proof: a signed letter came back, a copy arrived, an agent stayed on the line")
    public Outreach confirm(@PathParam("id") UUID id, @Valid @NotNull Confirmation request) {
        recordOutreach.confirm(List.of(id), request.evidence());
        return outreach.find(id).orElseThrow(() -> new NotFoundException("There is no outreach " + id));
    }
}
