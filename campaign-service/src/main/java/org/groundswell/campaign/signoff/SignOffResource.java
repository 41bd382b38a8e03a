package org.groundswell.campaign.signoff;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/campaigns/{campaignId}/sign-off")
@Tag(name = "Sign-off")
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, APPROVER})
class SignOffResource {

    private final CurrentPerson person;
    private final CampaignSignOff signOff;

    SignOffResource(CurrentPerson person, CampaignSignOff signOff) {
        this.person = person;
        this.signOff = signOff;
    }

    /** @param contentSha256 as the seat had it when the person looked at what they sign */
    record Signature(@NotBlank @Size(max = 64) String contentSha256) {}

    record Refusal(
            @NotBlank @Size(max = 64) String contentSha256,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Say who signed what and when, who has not and for how long")
    public SignOffView get(UUID campaignId) {
        return signOff.of(person, campaignId);
    }

    @POST
    @Path("seats")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Name a seat that must sign before a launch")
    public RestResponse<SignOffView> add(UUID campaignId, @NotNull @Valid SeatDetails details) {
        UUID seat = signOff.addSeat(person, campaignId, details);
        return Created.in(
                "/api/v1/campaigns/%s/sign-off/seats".formatted(campaignId), seat, signOff.of(person, campaignId));
    }

    @PUT
    @Path("seats/{seatId}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Change a seat; once it is decided in, as administrator only")
    public SignOffView change(UUID campaignId, UUID seatId, @NotNull @Valid SeatDetails details) {
        signOff.changeSeat(person, campaignId, seatId, details);
        return signOff.of(person, campaignId);
    }

    @DELETE
    @Path("seats/{seatId}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Take a seat away; once it is decided in, as administrator only")
    public SignOffView remove(UUID campaignId, UUID seatId) {
        signOff.removeSeat(person, campaignId, seatId);
        return signOff.of(person, campaignId);
    }

    @GET
    @Path("seats/{seatId}/matters")
    @Operation(summary = "Read what is to be signed in a seat, beside what was signed or refused there last")
    public List<MatterDifference> matters(UUID campaignId, UUID seatId) {
        return signOff.differences(person, campaignId, seatId);
    }

    @POST
    @Path("seats/{seatId}/sign")
    @Operation(summary = "Sign all that is to be signed in a seat, as you saw it")
    public SignOffView sign(UUID campaignId, UUID seatId, @NotNull @Valid Signature signature) {
        signOff.sign(person, campaignId, seatId, signature.contentSha256());
        return signOff.of(person, campaignId);
    }

    @POST
    @Path("seats/{seatId}/refuse")
    @Operation(summary = "Refuse to sign, with a reason")
    public SignOffView refuse(UUID campaignId, UUID seatId, @NotNull @Valid Refusal refusal) {
        signOff.refuse(person, campaignId, seatId, refusal.contentSha256(), refusal.reason());
        return signOff.of(person, campaignId);
    }
}
