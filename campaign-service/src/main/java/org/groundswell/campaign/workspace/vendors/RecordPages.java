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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Detail;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Replay;
import org.groundswell.campaign.workspace.vendors.QuarantinePlaces.Place;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** A record that could not be applied: corrected and replayed, or given up with a reason. */
@Path(QuarantinePages.HERE + "/{service}/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class RecordPages {

    private static final int LONGEST_DATA = 200_000;

    private final QuarantinePlaces places;
    private final Elsewhere elsewhere;
    private final ObjectMapper json;
    private final OrganisationZone zone;
    private final Frames frames;

    RecordPages(QuarantinePlaces places, Elsewhere elsewhere, ObjectMapper json, OrganisationZone zone, Frames frames) {
        this.places = places;
        this.elsewhere = elsewhere;
        this.json = json;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response record(String service, UUID id) {
        Place place = places.get(service);
        Detail detail = get(place, id);
        return page(200, place, detail, asItCame(Form.empty(), detail));
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(String service, UUID id, MultivaluedMap<String, String> sent) {
        Place place = places.get(service);
        Detail detail = get(place, id);
        Form form = Form.of(sent);
        Optional<JsonNode> data = data(form);
        if (data.isEmpty()) {
            return page(422, place, detail, form);
        }
        Replay replay = new Replay(data.filter(typed -> !isAsItCame(detail, typed)));
        return done(place, detail, form, () -> place.client().replay(id, replay), "saved");
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(String service, UUID id, MultivaluedMap<String, String> sent) {
        Place place = places.get(service);
        Detail detail = get(place, id);
        Form form = asItCame(Form.of(sent), detail);
        String reason = form.required("reason", "Say why it is given up");
        form.typed("word", "discard");
        if (form.hasErrors()) {
            return page(422, place, detail, form);
        }
        return done(place, detail, form, () -> place.client().discard(id, reason), "removed");
    }

    private Response done(Place place, Detail detail, Form form, Runnable step, String notice) {
        try {
            elsewhere.ask(place.name(), () -> {
                step.run();
                return detail;
            });
            return Notices.seeOther(QuarantinePages.HERE, notice);
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return page(refused.status(), place, detail, form);
        }
    }

    /** What is to be applied, once it is something; what is wrong with it is said at the field. */
    private Optional<JsonNode> data(Form form) {
        String typed = form.text("data", LONGEST_DATA);
        if (form.hasErrors()) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            form.refuse("data", "Nothing is left to be applied: write what came, or give the record up below");
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(typed));
        } catch (JsonProcessingException e) {
            form.refuse("data", "This is no JSON any more: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Response page(int status, Place place, Detail detail, Form form) {
        return Html.page(
                status,
                Templates.record(
                        frames.current(),
                        new RecordPage(
                                place.code(),
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
                                Numbers.moment(detail.record().quarantinedAt().atZone(zone.zone())),
                                detail.record().state().equals("quarantined"),
                                form)));
    }

    private Detail get(Place place, UUID id) {
        return elsewhere.ask(place.name(), () -> place.client().get(id));
    }

    private Form asItCame(Form form, Detail detail) {
        return form.with("data", pretty(detail.data().orElse("")));
    }

    private boolean isAsItCame(Detail detail, JsonNode typed) {
        try {
            return detail.data().isPresent()
                    && json.readTree(detail.data().get()).equals(typed);
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
}
