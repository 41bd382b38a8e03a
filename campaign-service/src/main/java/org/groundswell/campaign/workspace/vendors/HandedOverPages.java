package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.vendors.HandedOver.Line;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Batch;
import org.groundswell.platform.security.CurrentPerson;

/**
 * The part of a status page that another service has to answer: asked for by itself, so that the page never waits for it. A page of
 * its own for those without script.
 */
@Path("/campaigns/{id}/handed-over")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
class HandedOverPages {

    private static final int MOST = 200;

    private final VendorsClient client;
    private final QuarantineClients.OfNotifications quarantine;
    private final Elsewhere elsewhere;
    private final Membership membership;
    private final CurrentPerson person;
    private final Frames frames;

    HandedOverPages(
            @RestClient VendorsClient client,
            @RestClient QuarantineClients.OfNotifications quarantine,
            Elsewhere elsewhere,
            Membership membership,
            CurrentPerson person,
            Frames frames) {
        this.client = client;
        this.quarantine = quarantine;
        this.elsewhere = elsewhere;
        this.membership = membership;
        this.person = person;
        this.frames = frames;
    }

    /** @param swapped said by htmx; without it a whole page is wanted */
    @GET
    @Operation(hidden = true)
    public Response handedOver(UUID id, @HeaderParam("HX-Request") @DefaultValue("") String swapped) {
        membership.require(person, id);
        HandedOver part = part(id);
        return swapped.isEmpty()
                ? Html.page(Templates.handedOverPage(frames.ofCampaign(id), id, part))
                : Html.fragment(Templates.handedOver(part).render());
    }

    private HandedOver part(UUID id) {
        try {
            List<Line> lines = new ArrayList<>();
            elsewhere
                    .ask(Elsewhere.SENDING, () -> client.batches(id, null, null, MOST))
                    .items()
                    .forEach(batch -> add(lines, batch));
            if (person.has(ADMINISTRATOR)) {
                int waiting = elsewhere
                        .ask(Elsewhere.SENDING, () -> quarantine.list(null, MOST))
                        .records()
                        .size();
                if (waiting > 0) {
                    lines.add(new Line(
                            "%d records in quarantine".formatted(waiting),
                            "of all campaigns; they could not be applied",
                            "/vendors/quarantine"));
                }
            }
            return new HandedOver(lines, "");
        } catch (ServiceAway away) {
            return new HandedOver(List.of(), away.words());
        }
    }

    private static void add(List<Line> lines, Batch batch) {
        String href = "/vendors/batches/" + batch.id();
        String name = batch.name();
        if (batch.isToBeRecalled()) {
            lines.add(new Line(name + " is to be recalled", "the vendor has it still", href));
        } else if (batch.state().equals("rendered") || batch.state().equals("approved")) {
            lines.add(new Line(
                    name + (batch.state().equals("rendered") ? ": the proof is to be approved" : " is to be released"),
                    "%,d pieces".formatted(batch.pieces()),
                    href));
        } else if (batch.problem().isPresent()) {
            lines.add(new Line(name + " could not be made", batch.problem().get(), href));
        }
    }
}
