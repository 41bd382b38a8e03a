package org.groundswell.campaign.workspace.members;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Accounts;
import org.groundswell.campaign.people.PersonView;
import org.groundswell.campaign.planning.CampaignMembers;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.MemberView;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Who sees a campaign, and who of them negotiates. */
@Path("/campaigns/{campaignId}/members")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class MembersPages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final CampaignMembers members;
    private final Accounts accounts;
    private final OrganisationZone zone;
    private final Frames frames;

    MembersPages(
            CurrentPerson person,
            Campaigns campaigns,
            CampaignMembers members,
            Accounts accounts,
            OrganisationZone zone,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.members = members;
        this.accounts = accounts;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(hidden = true)
    public Response show(UUID campaignId) {
        return page(200, campaignId, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response put(UUID campaignId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Optional<UUID> added = form.id("person", "Choose somebody");
        if (form.hasErrors() || added.isEmpty()) {
            return page(400, campaignId, form);
        }
        members.put(person, campaignId, added.get(), form.has("negotiator", "true"));
        return Notices.seeOther(path(campaignId), "saved");
    }

    @POST
    @Path("{personId}/remove")
    @Operation(hidden = true)
    public Response remove(UUID campaignId, UUID personId) {
        try {
            members.remove(person, campaignId, personId);
        } catch (ProblemException problem) {
            if (problem.status() != 409) {
                throw problem;
            }
            Form form = Form.empty();
            form.refuse(problem, Map.of());
            return page(409, campaignId, form);
        }
        // Whoever removes themselves does not see the campaign any more.
        boolean self = personId.equals(person.id()) && !person.has(ADMINISTRATOR);
        return Notices.seeOther(self ? "/" : path(campaignId), "removed");
    }

    private Response page(int status, UUID campaignId, Form form) {
        List<MemberView> found = members.of(person, campaignId);
        boolean mayChange = Everybody.WHO_PLAN.stream().anyMatch(person::has);
        MembersPage page = new MembersPage(
                campaignId,
                campaigns.get(campaignId).name(),
                found.stream()
                        .map(member -> new MembersPage.Row(
                                member.personId(),
                                member.name(),
                                member.negotiator(),
                                Numbers.day(zone.dayOf(member.addedAt()))))
                        .toList(),
                mayChange,
                mayChange ? others(found) : List.of());
        return Html.page(status, Templates.members(frames.ofCampaign(campaignId), page, form));
    }

    private List<Choice> others(List<MemberView> found) {
        Set<UUID> known = found.stream().map(MemberView::personId).collect(Collectors.toSet());
        return accounts.all().stream()
                .filter(PersonView::active)
                .filter(view -> !known.contains(view.id()))
                .map(view -> Choice.of(view.id(), "%s (%s)".formatted(view.name(), view.login())))
                .toList();
    }

    private static String path(UUID campaignId) {
        return "/campaigns/%s/members".formatted(campaignId);
    }
}
