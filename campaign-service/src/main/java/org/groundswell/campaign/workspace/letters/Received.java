package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** What went out, as notification-service keeps it. */
@ApplicationScoped
class Received {

    private static final int MOST = 200;
    private static final String AWAY =
            "The service that keeps what went out does not answer just now. Everything else works; try this again in a"
                    + " minute.";

    private final DeliveredClient client;
    private final OrganisationZone zone;

    Received(@RestClient DeliveredClient client, OrganisationZone zone) {
        this.client = client;
        this.zone = zone;
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
                    client.of(ids.getFirst(), MOST).items().stream()
                            .map(this::row)
                            .toList());
        } catch (WebApplicationException | ProcessingException e) {
            return new ReceivedPage(stakeholder, AWAY, List.of());
        }
    }

    private ReceivedPage.Row row(DeliveredClient.Delivery delivery) {
        return new ReceivedPage.Row(
                delivery.id(),
                Numbers.day(zone.dayOf(delivery.sentAt().orElse(delivery.requestedAt()))),
                Words.of(Coded.of(Channel.class, delivery.channel())),
                delivery.step() == 0 ? "first message" : "reminder " + delivery.step(),
                delivery.state().replace('_', ' ').toLowerCase(Locale.US),
                delivery.letterSha256().isPresent());
    }

    ReceivedLetterPage letter(UUID deliveryId) {
        try {
            DeliveredClient.Letter letter = client.letter(deliveryId);
            return new ReceivedLetterPage(
                    deliveryId,
                    "",
                    letter.subject(),
                    letter.text(),
                    letter.sha256(),
                    letter.letterVersionId().map(id -> "/letters/" + id).orElse(""));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return problem(deliveryId, "No letter is kept of it: nothing went out, or its recipient was erased.");
            }
            return problem(deliveryId, AWAY);
        } catch (ProcessingException e) {
            return problem(deliveryId, AWAY);
        }
    }

    private static ReceivedLetterPage problem(UUID deliveryId, String problem) {
        return new ReceivedLetterPage(deliveryId, problem, "", "", "", "");
    }

    String html(UUID deliveryId) {
        try {
            return client.letter(deliveryId).html();
        } catch (WebApplicationException | ProcessingException e) {
            throw ProblemException.notFound("letter of delivery", deliveryId);
        }
    }
}
