package org.groundswell.stakeholder.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Records what a stakeholder says about being contacted. */
@Path("/api/v1/stakeholders/{id}")
@Tag(name = "Consent")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
class ConsentResource {

    private final WithdrawConsent withdrawConsent;
    private final GiveConsent giveConsent;
    private final EraseStakeholder eraseStakeholder;
    private final ConsentStatus status;
    private final CurrentPerson person;
    private final Clock clock;

    ConsentResource(
            WithdrawConsent withdrawConsent,
            GiveConsent giveConsent,
            EraseStakeholder eraseStakeholder,
            ConsentStatus status,
            CurrentPerson person,
            Clock clock) {
        this.withdrawConsent = withdrawConsent;
        this.giveConsent = giveConsent;
        this.eraseStakeholder = eraseStakeholder;
        this.status = status;
        this.person = person;
        this.clock = clock;
    }

    /**
     * @param channels those meant; absent for all
     * @param basis how we know, for instance "by phone on 3 March"; no contact data
     */
    record OptOut(
            @Nullable List<Channel> channels,
            @NotBlank @Size(max = 500) String basis) {}

    record OptIn(
            @NotEmpty List<@NotNull Channel> channels,
            @NotBlank @Size(max = 500) String basis) {}

    /** @param applied whether nothing of what was withdrawn is under way any more */
    record Consent(boolean applied, List<ConsentStatus.Change> changes) {}

    @GET
    @Path("/consent")
    @Operation(summary = "How the stakeholder's consent changed, and whether the last withdrawal is done")
    public Consent consent(@PathParam("id") UUID id) {
        List<ConsentStatus.Change> changes = status.historyOf(id);
        return new Consent(status.isApplied(id), changes);
    }

    @POST
    @Path("/opt-out")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stop contacting the stakeholder, by some channels or by all")
    public Response optOut(@PathParam("id") UUID id, @Valid @NotNull OptOut request) {
        List<Channel> channels =
                request.channels() == null || request.channels().isEmpty()
                        ? ConsentChange.EVERY_CHANNEL
                        : request.channels();
        withdrawConsent.apply(List.of(change(id, channels, "opted_out", request.basis())));
        return Response.accepted(consent(id)).build();
    }

    @POST
    @Path("/opt-in")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The stakeholder wants to be contacted again")
    public Response optIn(@PathParam("id") UUID id, @Valid @NotNull OptIn request) {
        giveConsent.apply(change(id, request.channels(), "given", request.basis()));
        return Response.accepted(consent(id)).build();
    }

    @POST
    @Path("/erase")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Forget the stakeholder for ever: this can't be undone")
    public void erase(@PathParam("id") UUID id) {
        if (!eraseStakeholder.erase(id)) {
            throw new NotFoundException("There is no stakeholder " + id);
        }
    }

    private ConsentChange change(UUID id, List<Channel> channels, String reason, String basis) {
        return new ConsentChange(id, channels, reason, basis, "person:" + person.id(), clock.instant());
    }
}
