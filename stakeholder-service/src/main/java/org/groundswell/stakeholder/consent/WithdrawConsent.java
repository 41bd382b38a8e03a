package org.groundswell.stakeholder.consent;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.stakeholder.asks.AskClosing;

/**
 * Stops everything for a stakeholder on some channels, and closes their asks where nothing is left. A repeat changes and
 * publishes nothing. It is done everywhere once notification-service has answered: see {@link ConsentStatus}.
 */
@ApplicationScoped
public class WithdrawConsent {

    private final ConsentRepository consents;
    private final AskClosing askClosing;
    private final Outbox outbox;

    WithdrawConsent(ConsentRepository consents, AskClosing askClosing, Outbox outbox) {
        this.consents = consents;
        this.askClosing = askClosing;
        this.outbox = outbox;
    }

    /** Applies the changes, several of one stakeholder as one. Unknown stakeholders are passed over. */
    @Transactional
    public void apply(Collection<ConsentChange> changes) {
        Map<UUID, ConsentChange> byStakeholder = changes.stream()
                .collect(toMap(ConsentChange::stakeholderId, Function.identity(), WithdrawConsent::together));
        List<ConsentRepository.Withdrawn> withdrawn = consents.withdraw(byStakeholder.values());
        if (withdrawn.isEmpty()) {
            return;
        }
        askClosing.closeAllOf(
                withdrawn.stream()
                        .map(row -> byStakeholder.get(row.stakeholderId()))
                        .filter(ConsentChange::closesAsks)
                        .collect(toMap(ConsentChange::stakeholderId, ConsentChange::at)),
                ClosingReason.OPTED_OUT);
        outbox.publish(
                Topic.STAKEHOLDER_EVENTS,
                withdrawn.stream()
                        .map(row -> event(row, Objects.requireNonNull(byStakeholder.get(row.stakeholderId()))))
                        .toList());
    }

    private ConsentWithdrawn event(ConsentRepository.Withdrawn row, ConsentChange change) {
        return new ConsentWithdrawn(
                row.stakeholderId(),
                row.version(),
                change.channels(),
                consents.hashesOf(row, change.channels()),
                change.reason(),
                change.at());
    }

    private static ConsentChange together(ConsentChange first, ConsentChange second) {
        Set<Channel> channels = new LinkedHashSet<>(first.channels());
        channels.addAll(second.channels());
        return new ConsentChange(
                first.stakeholderId(),
                new ArrayList<>(channels),
                first.reason(),
                first.basis(),
                first.changedBy(),
                first.at());
    }
}
