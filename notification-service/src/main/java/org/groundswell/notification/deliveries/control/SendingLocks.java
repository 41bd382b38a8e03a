package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.platform.data.AdvisoryLocks;
import org.groundswell.platform.faults.PlantedFaults;

/**
 * The locks that a claim holds shared until its last letter is sent, and that a stand-down, a pause (the campaign's) and a
 * withdrawn consent (one for all people) take exclusively: once they have it, nothing is on its way that they forbid.
 * <p>
 * A lock for each stakeholder was weighed and left: a claim looks between two letters whether somebody waits for its locks, and
 * ends if so, which makes one lock for all wait no longer.
 */
@ApplicationScoped
public class SendingLocks {

    /** The namespace in {@link AdvisoryLocks}. */
    public static final String NAMESPACE = "sending";

    /** Planted by the tests of guarantees 7 and 8: then a stand-down or an opt-out overtakes what is on its way. */
    private static final String FAULT_STOP_DOES_NOT_WAIT = "stop-does-not-wait";

    private static final UUID CONSENTS = new UUID(0, 0);

    private final AdvisoryLocks locks;

    SendingLocks(AdvisoryLocks locks) {
        this.locks = locks;
    }

    /** What a claim of this campaign's deliveries has to hold. */
    public static List<UUID> ofClaim(UUID campaignId) {
        return List.of(campaignId, CONSENTS);
    }

    /** For a transaction that makes deliveries, or hands a batch to a vendor: to its end nothing is stopped or withdrawn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(Collection<UUID> campaignIds) {
        locks.shared(
                NAMESPACE,
                Stream.concat(campaignIds.stream().distinct(), Stream.of(CONSENTS))
                        .toList());
    }

    /** Waits until none of the campaign's messages is on its way; none starts before the current transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(UUID campaignId) {
        exclusive(campaignId);
    }

    /** Waits until no message to anybody is on its way; none starts before the current transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stopForConsents() {
        exclusive(CONSENTS);
    }

    private void exclusive(UUID id) {
        if (!PlantedFaults.on(FAULT_STOP_DOES_NOT_WAIT)) {
            locks.exclusive(NAMESPACE, id);
        }
    }
}
