package org.groundswell.campaign.workspace.meetings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.meetings.MeetingView;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.meetings.MeetingPage.CampaignPart;
import org.groundswell.campaign.workspace.meetings.MeetingPage.ItemRow;

/** A meeting for the wall: one sheet a campaign, in large type. Each sheet is an address; arrow keys follow its links. */
@Path("/meetings/{id}/present")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class PresentPages {

    private final ShowMeeting show;
    private final DescribeMeeting describe;
    private final Frames frames;

    PresentPages(ShowMeeting show, DescribeMeeting describe, Frames frames) {
        this.show = show;
        this.describe = describe;
        this.frames = frames;
    }

    /** @param sheet from 1; what is too large is the last one */
    @GET
    @Operation(hidden = true)
    public Response sheet(UUID id, @QueryParam("sheet") @DefaultValue("1") int sheet) {
        MeetingView meeting = show.meeting(id);
        List<CampaignPart> campaigns = describe.campaigns(meeting);
        int last = campaigns.size() + 2;
        int place = Math.clamp(sheet, 1, last);
        Optional<CampaignPart> campaign =
                place > 1 && place < last ? Optional.of(campaigns.get(place - 2)) : Optional.empty();
        List<ItemRow> items = campaign.map(CampaignPart::items)
                .orElseGet(() -> place == 1 ? describe.carried(meeting) : describe.agreed(meeting));
        return Html.page(Templates.present(
                frames.current(),
                new PresentPage(
                        meeting.id(),
                        meeting.name(),
                        describe.asOf(meeting),
                        campaign.map(CampaignPart::name)
                                .orElse(place == 1 ? "Open from earlier meetings" : lastTitle(meeting)),
                        place,
                        last,
                        campaign,
                        items,
                        place > 1 ? address(id, place - 1) : "",
                        place < last ? address(id, place + 1) : "")));
    }

    private static String lastTitle(MeetingView meeting) {
        return meeting.items().stream().anyMatch(DescribeMeeting::isGeneralBlocker)
                ? "What we agreed, and what stands in the way"
                : "What we agreed";
    }

    private static String address(UUID id, int sheet) {
        return "/meetings/%s/present?sheet=%d".formatted(id, sheet);
    }
}
