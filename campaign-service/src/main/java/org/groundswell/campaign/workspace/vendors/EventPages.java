package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Event;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Events;
import org.groundswell.platform.time.OrganisationZone;

/** The log of what integrators posted, with payloads. */
@Path("/vendors/events")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class EventPages {

    private static final int A_PAGE = 50;
    private static final List<String> STATUSES = List.of("accepted", "unknown", "quarantined");

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final OrganisationZone zone;
    private final Frames frames;

    EventPages(@RestClient VendorsClient client, Elsewhere elsewhere, OrganisationZone zone, Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response events(
            @QueryParam("status") @DefaultValue("") String status, @QueryParam("after") Optional<UUID> after) {
        String wanted = STATUSES.contains(status) ? status : "";
        List<EventsPage.Row> rows = List.of();
        String away = "";
        String next = "";
        try {
            Events found = elsewhere.ask(
                    Elsewhere.SENDING,
                    () -> client.events(null, wanted.isEmpty() ? null : wanted, after.orElse(null), A_PAGE));
            rows = found.items().stream().map(this::row).toList();
            next = found.next()
                    .map(id -> "/vendors/events?status=%s&after=%s".formatted(wanted, id))
                    .orElse("");
        } catch (ServiceAway silent) {
            away = silent.words();
        }
        return Html.page(
                200,
                Templates.events(
                        frames.current(),
                        new EventsPage(
                                Form.empty().with("status", wanted),
                                STATUSES.stream()
                                        .map(code -> Choice.of(code, code))
                                        .toList(),
                                rows,
                                away,
                                next)));
    }

    @POST
    @Path("{receipt}/replay")
    @Operation(hidden = true)
    public Response replay(UUID receipt) {
        elsewhere.ask(Elsewhere.SENDING, () -> client.replayEvent(receipt));
        return Notices.seeOther("/vendors/events?status=quarantined", "saved");
    }

    private EventsPage.Row row(Event event) {
        return new EventsPage.Row(
                event.receiptId(),
                Numbers.second(event.receivedAt().atZone(zone.zone())),
                event.integrator(),
                event.type().replaceFirst("^org\\.groundswell\\.integration\\.", ""),
                event.subject(),
                event.status(),
                event.status().equals("accepted") ? "good" : event.status().equals("unknown") ? "warn" : "bad",
                event.reason().orElse(""),
                event.data().toPrettyString(),
                event.status().equals("quarantined"));
    }
}
