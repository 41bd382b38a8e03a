package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.SeenCampaigns;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Batch;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Batches;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Makes the list of batches: those of the campaigns that the reader sees, which notification-service is asked for. */
@ApplicationScoped
class ListBatches {

    private static final int A_PAGE = 50;

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final Campaigns campaigns;
    private final SeenCampaigns seenCampaigns;
    private final CurrentPerson person;
    private final OrganisationZone zone;

    ListBatches(
            @RestClient VendorsClient client,
            Elsewhere elsewhere,
            Campaigns campaigns,
            SeenCampaigns seenCampaigns,
            CurrentPerson person,
            OrganisationZone zone) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.campaigns = campaigns;
        this.seenCampaigns = seenCampaigns;
        this.person = person;
        this.zone = zone;
    }

    BatchesPage page(String state, Optional<UUID> after) {
        try {
            Batches found = elsewhere.ask(
                    Elsewhere.SENDING,
                    () -> client.batches(null, state.isEmpty() ? null : state, after.orElse(null), A_PAGE));
            Map<UUID, String> names = names(found);
            List<Batch> seen = found.items().stream()
                    .filter(batch -> names.containsKey(batch.campaignId()))
                    .toList();
            return page(
                    state,
                    seen.stream()
                            .map(batch -> row(batch, names.getOrDefault(batch.campaignId(), "")))
                            .toList(),
                    "",
                    found.next()
                            .map(id -> "/vendors?state=%s&after=%s".formatted(state, id))
                            .orElse(""),
                    (int) seen.stream().filter(Batch::isToBeRecalled).count());
        } catch (ServiceAway silent) {
            return page(state, List.of(), silent.words(), "", 0);
        }
    }

    private BatchesPage page(String state, List<BatchesPage.Row> rows, String away, String next, int toRecall) {
        return new BatchesPage(
                Form.empty().with("state", state),
                BatchWords.STATES.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                        .toList(),
                rows,
                away,
                next,
                toRecall,
                person.has(ADMINISTRATOR));
    }

    private Map<UUID, String> names(Batches found) {
        Set<UUID> ids = found.items().stream().map(Batch::campaignId).collect(Collectors.toSet());
        return campaigns.all(seenCampaigns.among(ids, person.id(), person.roles())).stream()
                .collect(Collectors.toMap(CampaignSummary::id, CampaignSummary::name));
    }

    private BatchesPage.Row row(Batch batch, String campaign) {
        return new BatchesPage.Row(
                batch.id(),
                batch.name(),
                campaign,
                BatchWords.channel(batch.channel()),
                Numbers.count(batch.pieces()),
                Numbers.shortDay(zone.dayOf(batch.createdAt())),
                batch.isToBeRecalled() ? "to be recalled" : BatchWords.state(batch.state()),
                batch.isToBeRecalled() ? "bad" : BatchWords.stateCode(batch.state()),
                counts(batch.deliveries()));
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> "%s %s".formatted(Numbers.count(count.getValue()), BatchWords.plain(count.getKey())))
                .collect(Collectors.joining(", "));
    }
}
