package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.platform.messaging.Quarantine;
import org.groundswell.platform.messaging.Received;

/** Keeps observed responses once each, until a person has looked at them. */
@ApplicationScoped
class ObservedResponsesHandler {

    private final ObservedResponseTable table;
    private final ResponseHistory history;
    private final CampaignScope scope;
    private final StatusRevisions revisions;
    private final Quarantine quarantine;

    ObservedResponsesHandler(
            ObservedResponseTable table,
            ResponseHistory history,
            CampaignScope scope,
            StatusRevisions revisions,
            Quarantine quarantine) {
        this.table = table;
        this.history = history;
        this.scope = scope;
        this.revisions = revisions;
        this.quarantine = quarantine;
    }

    void apply(List<Received<Observation>> batch) {
        Set<UUID> known = table.knownCampaigns(batch.stream()
                .map(record -> ((PayerResponseReceived) record.event()).campaignId())
                .toList());
        List<ObservedResponse> observed = new ArrayList<>();
        for (Received<Observation> record : batch) {
            PayerResponseReceived event = (PayerResponseReceived) record.event();
            if (known.contains(event.campaignId())) {
                observed.add(ObservedResponse.of(event, contract(event)));
            } else {
                quarantine.add(record, "There is no campaign " + event.campaignId());
            }
        }
        keep(observed);
    }

    private void keep(List<ObservedResponse> observed) {
        List<ObservedResponseTable.Added> added = table.insert(observed);
        history.add(
                added.stream().map(ObservedResponseTable.Added::id).toList(),
                ResponseChange.What.OBSERVED,
                Optional.empty(),
                Optional.empty());
        Set<UUID> campaigns = new HashSet<>();
        added.forEach(response -> campaigns.add(response.campaignId()));
        revisions.advance(campaigns);
    }

    /** The one that is named if the campaign is about it, else the only one it can be; else a person has to say. */
    private Optional<UUID> contract(PayerResponseReceived event) {
        return event.contractId()
                .filter(contract -> scope.hasContract(event.campaignId(), contract))
                .or(() -> scope.onlyContractFor(event.campaignId(), event.lineOfBusiness()));
    }
}
