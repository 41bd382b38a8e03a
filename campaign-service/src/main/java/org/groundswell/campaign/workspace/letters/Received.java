package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;
import org.groundswell.campaign.workspace.deliveries.DeliveryWords;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** What went out, as notification-service keeps it. */
@ApplicationScoped
class Received {

    private static final int MOST = 200;

    private final DeliveriesClient client;
    private final OrganisationZone zone;
    private final Elsewhere elsewhere;

    Received(@RestClient DeliveriesClient client, OrganisationZone zone, Elsewhere elsewhere) {
        this.client = client;
        this.zone = zone;
        this.elsewhere = elsewhere;
    }

    /** @param stakeholder an id; nothing is looked up for anything else */
    ReceivedPage by(String stakeholder) {
        List<UUID> ids = Form.empty().with("id", stakeholder).ids("id");
        if (ids.isEmpty()) {
            return new ReceivedPage(
                    stakeholder,
                    stakeholder.isBlank() ? "" : "That is no id of a stakeholder. Find them on the page Stakeholders.",
                    List.of());
        }
        try {
            return new ReceivedPage(
                    stakeholder,
                    "",
                    elsewhere.ask(Elsewhere.SENDING, () -> client.of(ids.getFirst(), MOST)).items().stream()
                            .map(this::row)
                            .toList());
        } catch (ServiceAway away) {
            return new ReceivedPage(stakeholder, away.words(), List.of());
        }
    }

    private ReceivedPage.Row row(Delivery delivery) {
        return new ReceivedPage.Row(
                delivery.id(),
                Numbers.day(zone.dayOf(delivery.sentAt().orElse(delivery.requestedAt()))),
                DeliveryWords.channel(delivery),
                DeliveryWords.step(delivery),
                DeliveryWords.state(delivery),
                delivery.letterSha256().isPresent());
    }

    ReceivedLetterPage letter(UUID deliveryId) {
        try {
            return elsewhere
                    .find(Elsewhere.SENDING, () -> client.letter(deliveryId))
                    .map(letter -> new ReceivedLetterPage(
                            deliveryId,
                            "",
                            letter.subject(),
                            letter.text(),
                            letter.sha256(),
                            letter.letterVersionId().map(id -> "/letters/" + id).orElse("")))
                    .orElseGet(() -> problem(
                            deliveryId, "No letter is kept of it: nothing went out, or its recipient was erased."));
        } catch (ServiceAway away) {
            return problem(deliveryId, away.words());
        }
    }

    private static ReceivedLetterPage problem(UUID deliveryId, String problem) {
        return new ReceivedLetterPage(deliveryId, problem, "", "", "", "");
    }

    /** @throws ServiceAway where it can't be had now */
    String html(UUID deliveryId) {
        return elsewhere
                .find(Elsewhere.SENDING, () -> client.letter(deliveryId).html())
                .orElseThrow(() -> ProblemException.notFound("letter of delivery", deliveryId));
    }
}
