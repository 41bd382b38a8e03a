package org.groundswell.campaign.briefings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/briefings/{id}")
@Tag(name = "Briefings")
class BriefingResource {

    private final CurrentPerson person;
    private final Briefings briefings;
    private final BriefingShares shares;
    private final String address;

    BriefingResource(
            CurrentPerson person,
            Briefings briefings,
            BriefingShares shares,
            @ConfigProperty(name = "groundswell.campaign-url") String address) {
        this.person = person;
        this.briefings = briefings;
        this.shares = shares;
        this.address = address;
    }

    record ShareWish(
            @Min(1) @Max(BriefingShares.LONGEST_DAYS) int days) {}

    /** @param link works for whoever has it; nobody is told it again */
    record SharedLink(UUID id, String link, Instant expiresAt) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Get a briefing, with the one before it")
    public BriefingView get(UUID id) {
        return briefings.get(person, id);
    }

    @GET
    @Path("links")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "List the links to a briefing; the links themselves are not kept")
    public List<BriefingShares.Share> links(UUID id) {
        return shares.of(person, id);
    }

    @POST
    @Path("links")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Make a link by which anybody reads a briefing until it expires: aggregates only")
    public RestResponse<SharedLink> share(UUID id, @NotNull @Valid ShareWish wish) {
        BriefingShares.NewShare share = shares.share(person, id, wish.days());
        return Created.in(
                "/api/v1/briefings/%s/links".formatted(id),
                share.id(),
                new SharedLink(share.id(), "%s/shared/%s".formatted(address, share.token()), share.expiresAt()));
    }

    @DELETE
    @Path("links/{shareId}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(summary = "Revoke a link: it stops working at once")
    public void revoke(UUID id, UUID shareId) {
        shares.revoke(person, id, shareId);
    }
}
