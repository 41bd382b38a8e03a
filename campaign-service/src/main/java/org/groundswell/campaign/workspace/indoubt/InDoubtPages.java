package org.groundswell.campaign.workspace.indoubt;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Resolution;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Guarantee 5: what is in doubt is never sent again by itself. A person looks into it and says what it was. */
@Path("/campaigns/{id}/in-doubt")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class InDoubtPages {

    /** What may be said, and what is said of it on the next page. */
    private static final Map<String, String> OUTCOMES = Map.of("sent", "was-sent", "not_sent", "was-not-sent");

    private final DeliveriesClient client;
    private final Elsewhere elsewhere;
    private final Membership membership;
    private final CurrentPerson person;
    private final ShowInDoubt show;
    private final Frames frames;

    InDoubtPages(
            @RestClient DeliveriesClient client,
            Elsewhere elsewhere,
            Membership membership,
            CurrentPerson person,
            ShowInDoubt show,
            Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.membership = membership;
        this.person = person;
        this.show = show;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response inDoubt(UUID id, @QueryParam("after") Optional<UUID> after) {
        return page(200, id, after, Form.empty());
    }

    @POST
    @Path("deliveries/{delivery}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response resolve(UUID id, UUID delivery, MultivaluedMap<String, String> sent) {
        membership.require(person, id);
        Form form = Form.of(sent);
        String outcome = form.value("outcome");
        if (!OUTCOMES.containsKey(outcome)) {
            form.refuse("", "Say whether it went or not");
            return page(422, id, Optional.empty(), form);
        }
        try {
            elsewhere.ask(Elsewhere.SENDING, () -> client.resolve(delivery, new Resolution(outcome)));
        } catch (ProblemException refused) {
            form.refuse(
                    "",
                    refused.status() == 409
                            ? "Somebody has said so already, or an observation has: it is not in doubt any more."
                            : String.valueOf(refused.getMessage()));
            return page(refused.status(), id, Optional.empty(), form);
        }
        return Notices.seeOther(ShowInDoubt.path(id), OUTCOMES.getOrDefault(outcome, ""));
    }

    private Response page(int status, UUID campaignId, Optional<UUID> after, Form form) {
        return Html.page(status, Templates.inDoubt(frames.ofCampaign(campaignId), show.page(campaignId, after, form)));
    }
}
