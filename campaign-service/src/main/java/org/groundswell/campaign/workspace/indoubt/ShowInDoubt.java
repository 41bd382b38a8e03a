package org.groundswell.campaign.workspace.indoubt;

import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.Since;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.progress.StatusView.CallStatus;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Deliveries;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;
import org.groundswell.campaign.workspace.deliveries.DeliveryWords;
import org.groundswell.campaign.workspace.stakeholders.StakeholderNames;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Makes the page of what is in doubt. */
@ApplicationScoped
class ShowInDoubt {

    private static final int A_PAGE = 25;

    private final CampaignStatus status;
    private final DeliveriesClient client;
    private final StakeholderNames names;
    private final Elsewhere elsewhere;
    private final CurrentPerson person;
    private final OrganisationZone zone;

    ShowInDoubt(
            CampaignStatus status,
            @RestClient DeliveriesClient client,
            StakeholderNames names,
            Elsewhere elsewhere,
            CurrentPerson person,
            OrganisationZone zone) {
        this.status = status;
        this.client = client;
        this.names = names;
        this.elsewhere = elsewhere;
        this.person = person;
        this.zone = zone;
    }

    static String path(UUID campaignId) {
        return "/campaigns/%s/in-doubt".formatted(campaignId);
    }

    InDoubtPage page(UUID campaignId, Optional<UUID> after, Form form) {
        StatusView view =
                status.shared(person.claims(), campaignId, new Since.Never()).status();
        boolean seesEach = !person.roles().stream().allMatch(VIEWER::equals);
        List<InDoubtPage.Row> rows = List.of();
        String next = "";
        String away = "";
        if (seesEach) {
            try {
                Deliveries found = elsewhere.ask(
                        Elsewhere.SENDING, () -> client.inState(campaignId, "in_doubt", after.orElse(null), A_PAGE));
                rows = rows(view, found.items());
                next = found.next()
                        .map(id -> "%s?after=%s".formatted(path(campaignId), id))
                        .orElse("");
            } catch (ServiceAway silent) {
                away = silent.words();
            }
        }
        return new InDoubtPage(
                campaignId,
                view.campaign().name(),
                Numbers.count(view.totals().inDoubt()),
                rows,
                seesEach,
                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                next,
                away,
                form);
    }

    private List<InDoubtPage.Row> rows(StatusView view, List<Delivery> deliveries) {
        Map<UUID, String> calls =
                view.callsToAction().stream().collect(Collectors.toMap(CallStatus::id, CallStatus::name));
        Map<UUID, String> people =
                names.of(deliveries.stream().map(Delivery::stakeholderId).toList());
        return deliveries.stream()
                .map(delivery -> new InDoubtPage.Row(
                        delivery.id(),
                        delivery.stakeholderId(),
                        delivery.kind().code(),
                        people.getOrDefault(
                                delivery.stakeholderId(),
                                "%s, %s".formatted(Words.of(delivery.kind()), delivery.market())),
                        calls.getOrDefault(delivery.callToActionId(), ""),
                        "%s, %s".formatted(DeliveryWords.channel(delivery), DeliveryWords.step(delivery)),
                        Numbers.moment(delivery.changedAt().atZone(zone.zone())),
                        Stream.of(
                                        delivery.messageId().map(id -> "message " + id),
                                        delivery.pieceId().map(id -> "piece " + id))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
