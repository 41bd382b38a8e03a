package org.groundswell.campaign.workspace.briefings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.briefings.BriefingShares;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.briefings.Briefings;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.briefings.FrozenPage.LinkRow;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** A frozen briefing: to read, to print, and the links to it. To take it along there is {@link FrozenFiles}. */
@Path("/briefings/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class FrozenPages {

    private static final int USUAL_DAYS = 14;

    private final CurrentPerson person;
    private final Briefings briefings;
    private final BriefingShares shares;
    private final DescribeBriefing describe;
    private final OrganisationZone zone;
    private final Clock clock;
    private final SubmitOnce once;
    private final Frames frames;
    private final String address;

    FrozenPages(
            CurrentPerson person,
            Briefings briefings,
            BriefingShares shares,
            DescribeBriefing describe,
            OrganisationZone zone,
            Clock clock,
            SubmitOnce once,
            Frames frames,
            @ConfigProperty(name = "groundswell.campaign-url") String address) {
        this.person = person;
        this.briefings = briefings;
        this.shares = shares;
        this.describe = describe;
        this.zone = zone;
        this.clock = clock;
        this.once = once;
        this.frames = frames;
        this.address = address;
    }

    @GET
    @Operation(hidden = true)
    public Response briefing(UUID id) {
        return page(200, id, "", fresh());
    }

    /** The link is shown in the answer itself: it stands in no address, log or history, and not in the answer to a second press. */
    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response share(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        OptionalInt days = form.number("days", BriefingShares.LONGEST_DAYS);
        if (days.isEmpty() || days.getAsInt() == 0) {
            if (!form.hasErrors()) {
                form.refuse("days", "Say for how many days the link works");
            }
            return page(422, id, "", form);
        }
        return once.ask(form, () -> shares.share(person, id, days.getAsInt()))
                .map(share -> page(200, id, "%s/shared/%s".formatted(address, share.token()), fresh()))
                .orElseGet(() -> Notices.seeOther("/briefings/" + id, "link-made-before"));
    }

    @POST
    @Path("links/{share}/revoke")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response revoke(UUID id, UUID share) {
        shares.revoke(person, id, share);
        return Notices.seeOther("/briefings/" + id, "removed");
    }

    private Response page(int status, UUID id, String newLink, Form form) {
        BriefingView briefing = briefings.get(person, id);
        boolean mayShare = Everybody.WHO_PLAN.stream().anyMatch(person::has);
        return Html.page(
                status,
                Templates.frozen(
                        frames.ofCampaign(briefing.campaignId()),
                        new FrozenPage(
                                id,
                                briefing.campaignId(),
                                Numbers.day(zone.dayOf(briefing.createdAt())),
                                describe.of(briefing),
                                mayShare,
                                mayShare
                                        ? shares.of(person, id).stream()
                                                .map(this::link)
                                                .toList()
                                        : List.of(),
                                newLink,
                                form)));
    }

    private LinkRow link(BriefingShares.Share share) {
        boolean expired = share.expiresAt().isBefore(clock.instant());
        String standing = share.revokedAt().isPresent()
                ? "revoked"
                : (expired ? "expired " : "works until ") + Numbers.day(zone.dayOf(share.expiresAt()));
        return new LinkRow(
                share.id(),
                Numbers.day(zone.dayOf(share.createdAt())),
                standing,
                share.revokedAt().isEmpty() && !expired);
    }

    private static Form fresh() {
        return Form.empty().with("days", USUAL_DAYS);
    }
}
