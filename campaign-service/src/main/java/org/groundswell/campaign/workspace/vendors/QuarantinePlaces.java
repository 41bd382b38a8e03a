package org.groundswell.campaign.workspace.vendors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.platform.http.ProblemException;

/** The services, each of which has a quarantine of its own. */
@ApplicationScoped
class QuarantinePlaces {

    /**
     * @param code its name in addresses
     * @param name as people call it
     */
    record Place(String code, String name, QuarantineClient client) {}

    private final List<Place> places;

    QuarantinePlaces(
            @RestClient QuarantineClients.OfCampaigns campaigns,
            @RestClient QuarantineClients.OfStakeholders stakeholders,
            @RestClient QuarantineClients.OfNotifications notifications) {
        places = List.of(
                new Place("notification", Elsewhere.SENDING, notifications),
                new Place("stakeholder", Elsewhere.DIRECTORY, stakeholders),
                new Place("campaign", "The workspace", campaigns));
    }

    List<Place> all() {
        return places;
    }

    Place get(String code) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("service", code));
    }
}
