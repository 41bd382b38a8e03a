package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Detail;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Replay;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** Records that could not be applied, in any of the services: corrected and replayed, or given up with a reason. */
@Path("/vendors/quarantine")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class QuarantinePages {

    private static final int SHOWN = 100;
    private static final int LONGEST_DATA = 200_000;

    private record Place(String name, QuarantineClient client) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Elsewhere elsewhere;
    private final ObjectMapper json;
    private final OrganisationZone zone;
    private final Frames frames;

    QuarantinePages(
            @RestClient QuarantineClients.OfCampaigns campaigns,
            @RestClient QuarantineClients.OfStakeholders stakeholders,
            @RestClient QuarantineClients.OfNotifications notifications,
            Elsewhere elsewhere,
            ObjectMapper json,
            OrganisationZone zone,
            Frames frames) {
        this.elsewhere = elsewhere;
        this.json = json;
        this.zone = zone;
        this.frames = frames;
        places.put("notification", new Place(Elsewhere.SENDING, notifications));
        places.put("stakeholder", new Place(Elsewhere.DIRECTORY, stakeholders));
        places.put("campaign", new Place("The workspace", campaigns));
    }

    @GET
    @Operation(hidden = true)
    public Response quarantine() {
        List<QuarantinePage.Part> parts = places.entrySet().stream()
                .map(place -> part(place.getKey(), place.getValue()))
                .toList();
        return Html.page(Templates.quarantine(frames.current(), new QuarantinePage(parts)));
    }

    private QuarantinePage.Part part(String code, Place place) {
        try {
            return new QuarantinePage.Part(
                    code,
                    place.name(),
                    elsewhere.ask(place.name(), () -> place.client().list(SHOWN)).records().stream()
                            .map(entry -> new QuarantinePage.Row(
                                    entry.id(),
                                    entry.eventType().orElse(entry.topic()),
                                    entry.reason(),
                                    moment(entry.quarantinedAt())))
                            .toList(),
                    "");
        } catch (ServiceAway away) {
            return new QuarantinePage.Part(code, place.name(), List.of(), away.words());
        }
    }

    @GET
    @Path("{service}/{id}")
    @Operation(hidden = true)
    public Response record(String service, UUID id) {
        Place place = place(service);
        Detail detail = elsewhere.ask(place.name(), () -> place.client().get(id));
        return page(
                200,
                service,
                detail,
                Form.empty().with("data", pretty(detail.data().orElse(""))));
    }

    @POST
    @Path("{service}/{id}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(String service, UUID id, MultivaluedMap<String, String> sent) {
        Place place = place(service);
        Detail detail = elsewhere.ask(place.name(), () -> place.client().get(id));
        Form form = Form.of(sent);
        String typed = form.text("data", LONGEST_DATA);
        try {
            JsonNode data = json.readTree(typed);
            boolean asItCame = detail.data().map(came -> same(came, data)).orElse(false);
            elsewhere.ask(place.name(), () -> {
                place.client().replay(id, new Replay(asItCame ? Optional.empty() : Optional.of(data)));
                return id;
            });
            return Notices.seeOther("/vendors/quarantine", "saved");
        } catch (JsonProcessingException e) {
            form.refuse("data", "This is no JSON any more: " + e.getOriginalMessage());
            return page(422, service, detail, form);
        } catch (ProblemException refused) {
            form.refuse("data", String.valueOf(refused.getMessage()));
            return page(refused.status(), service, detail, form);
        }
    }

    @POST
    @Path("{service}/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(String service, UUID id, MultivaluedMap<String, String> sent) {
        Place place = place(service);
        Form form = Form.of(sent);
        String reason = form.required("reason", "Say why it is given up");
        if (form.hasErrors()) {
            Detail detail = elsewhere.ask(place.name(), () -> place.client().get(id));
            return page(
                    422, service, detail, form.with("data", pretty(detail.data().orElse(""))));
        }
        elsewhere.ask(place.name(), () -> {
            place.client().discard(id, reason);
            return id;
        });
        return Notices.seeOther("/vendors/quarantine", "removed");
    }

    private Response page(int status, String service, Detail detail, Form form) {
        return Html.page(
                status,
                Templates.record(
                        frames.current(),
                        new RecordPage(
                                service,
                                detail.record().id(),
                                detail.record()
                                        .eventType()
                                        .orElse(detail.record().topic()),
                                detail.record().reason(),
                                "%s, partition %d, offset %d, for %s"
                                        .formatted(
                                                detail.record().topic(),
                                                detail.record().partition(),
                                                detail.record().offset(),
                                                detail.record().group()),
                                moment(detail.record().quarantinedAt()),
                                detail.record().state().equals("quarantined"),
                                form)));
    }

    private Place place(String service) {
        Place place = places.get(service);
        if (place == null) {
            throw ProblemException.notFound("service", service);
        }
        return place;
    }

    private boolean same(String came, JsonNode data) {
        try {
            return json.readTree(came).equals(data);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private String pretty(String data) {
        try {
            return json.readTree(data).toPrettyString();
        } catch (JsonProcessingException e) {
            return data;
        }
    }

    private String moment(Instant at) {
        return Numbers.moment(at.atZone(zone.zone()));
    }
}
