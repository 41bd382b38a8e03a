package org.groundswell.campaign.workspace.board;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.health.CampaignHealth;
import org.groundswell.campaign.health.Health;
import org.groundswell.campaign.health.HealthView;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** How the owner sees a campaign, and what was said before. */
@Path("/campaigns/{id}/health")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class HealthPages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final CampaignHealth health;
    private final OrganisationZone zone;
    private final SubmitOnce once;
    private final Frames frames;

    HealthPages(
            CurrentPerson person,
            Campaigns campaigns,
            CampaignHealth health,
            OrganisationZone zone,
            SubmitOnce once,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.health = health;
        this.zone = zone;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show(UUID id) {
        return page(200, id, Form.empty());
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response say(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        var chosen = form.choice(Health.class, "health", "Choose how it stands");
        String sentence = form.text("sentence", 300);
        if (sentence.isBlank() && form.mistake("sentence").isEmpty()) {
            form.refuse("sentence", "Say in a sentence why");
        }
        if (form.hasErrors() || chosen.isEmpty()) {
            return page(422, id, form);
        }
        try {
            String next = once.submit(form, () -> {
                health.set(person, id, chosen.get(), sentence);
                return "/";
            });
            return Notices.seeOther(next, "saved");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), id, form);
        }
    }

    private Response page(int status, UUID id, Form form) {
        CampaignSummary campaign = campaigns.visibleTo(person, id);
        List<HealthView> said = health.history(person, id);
        return Html.page(
                status,
                Templates.health(
                        frames.ofCampaign(id),
                        new HealthPage(
                                id,
                                campaign.name(),
                                form,
                                Choice.all(Health.class, Words::of),
                                CampaignHealth.maySet(person, campaign),
                                said.stream().map(this::row).toList())));
    }

    private HealthPage.Row row(HealthView said) {
        return new HealthPage.Row(
                Numbers.day(zone.dayOf(said.setAt())),
                Words.of(said.health()),
                said.health().code(),
                said.sentence(),
                said.setByName());
    }
}
