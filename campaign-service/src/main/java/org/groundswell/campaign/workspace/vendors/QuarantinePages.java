package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;

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
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Entry;
import org.groundswell.campaign.workspace.vendors.QuarantineClient.Records;
import org.groundswell.campaign.workspace.vendors.QuarantinePlaces.Place;
import org.groundswell.platform.time.OrganisationZone;

/** Records that could not be applied, in any of the services, oldest first. */
@Path(QuarantinePages.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class QuarantinePages {

    static final String HERE = "/vendors/quarantine";

    private static final int A_PAGE = 100;

    private final QuarantinePlaces places;
    private final Elsewhere elsewhere;
    private final OrganisationZone zone;
    private final Frames frames;

    QuarantinePages(QuarantinePlaces places, Elsewhere elsewhere, OrganisationZone zone, Frames frames) {
        this.places = places;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.frames = frames;
    }

    /**
     * @param service the one whose further records are shown; empty: all, from the beginning
     * @param after the last record of the page before
     */
    @GET
    @Operation(hidden = true)
    public Response quarantine(
            @QueryParam("service") @DefaultValue("") String service, @QueryParam("after") Optional<UUID> after) {
        List<Place> shown = service.isEmpty() ? places.all() : List.of(places.get(service));
        List<QuarantinePage.Part> parts =
                shown.stream().map(place -> part(place, after)).toList();
        return Html.page(Templates.quarantine(
                frames.current(), new QuarantinePage(parts, !service.isEmpty() || after.isPresent())));
    }

    private QuarantinePage.Part part(Place place, Optional<UUID> after) {
        try {
            Records found = elsewhere.ask(place.name(), () -> place.client().list(after.orElse(null), A_PAGE));
            return new QuarantinePage.Part(
                    place.code(),
                    place.name(),
                    found.records().stream().map(this::row).toList(),
                    "",
                    found.next()
                            .map(next -> "%s?service=%s&after=%s".formatted(HERE, place.code(), next))
                            .orElse(""));
        } catch (ServiceAway away) {
            return new QuarantinePage.Part(place.code(), place.name(), List.of(), away.words(), "");
        }
    }

    private QuarantinePage.Row row(Entry entry) {
        return new QuarantinePage.Row(
                entry.id(),
                entry.eventType().orElse(entry.topic()),
                entry.reason(),
                Numbers.moment(entry.quarantinedAt().atZone(zone.zone())));
    }
}
