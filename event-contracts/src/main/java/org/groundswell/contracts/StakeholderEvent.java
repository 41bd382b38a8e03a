package org.groundswell.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stakeholder-service publishes on {@code stakeholder.events}, keyed by stakeholder, or by call to action where none is meant. */
public sealed interface StakeholderEvent extends DomainEvent {

    /**
     * The audience is frozen into asks, which wait for the release.
     *
     * @param version the launch's or the top-up's version of the call to action
     * @param asked how many asks were made
     * @param leftOut how many were left out, by the code of a {@link LeftOutReason}
     */
    @EventType("org.groundswell.stakeholder.audience-frozen.v1")
    record AudienceFrozen(
            UUID campaignId, UUID callToActionId, long version, long asked, Map<String, Long> leftOut, Instant frozenAt)
            implements StakeholderEvent {
        @Override
        public String key() {
            return callToActionId.toString();
        }

        @Override
        public String eventId() {
            return callToActionId + "/frozen/" + version;
        }
    }

    /** A stakeholder did something, by their own or somebody else's word. */
    @EventType("org.groundswell.stakeholder.outreach-reported.v1")
    record OutreachReported(
            UUID stakeholderId,
            UUID askId,
            UUID campaignId,
            UUID callToActionId,
            UUID outreachId,
            OutreachForm form,
            Proof proof,
            Instant occurredAt)
            implements StakeholderEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return outreachId + "/reported";
        }
    }

    /** There is proof of what a stakeholder did. */
    @EventType("org.groundswell.stakeholder.outreach-confirmed.v1")
    record OutreachConfirmed(
            UUID stakeholderId,
            UUID askId,
            UUID campaignId,
            UUID callToActionId,
            UUID outreachId,
            OutreachForm form,
            String proof,
            Instant occurredAt)
            implements StakeholderEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return outreachId + "/confirmed";
        }
    }

    /**
     * Nothing may go to these contact points any more; what is pending for them is suppressed.
     *
     * @param version of the stakeholder's consent
     * @param channels the channels meant; all of them for an opt-out from everything
     * @param contactHashes keyed hashes of the contact points meant, in no order
     * @param reason opted_out, complained, do_not_call, deceased, wrong_number, suppressed
     */
    @EventType("org.groundswell.stakeholder.consent-withdrawn.v1")
    record ConsentWithdrawn(
            UUID stakeholderId,
            long version,
            List<Channel> channels,
            List<String> contactHashes,
            String reason,
            Instant withdrawnAt)
            implements StakeholderEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return stakeholderId + "/consent/" + version;
        }
    }

    /** These channels may be used again. */
    @EventType("org.groundswell.stakeholder.consent-given.v1")
    record ConsentGiven(
            UUID stakeholderId, long version, List<Channel> channels, List<String> contactHashes, Instant givenAt)
            implements StakeholderEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return stakeholderId + "/consent/" + version;
        }
    }

    /** The person is forgotten. Their id is kept and refused, so that a replay brings nobody back. */
    @EventType("org.groundswell.stakeholder.erased.v1")
    record Erased(UUID stakeholderId, List<UUID> askIds, Instant erasedAt) implements StakeholderEvent {
        @Override
        public String key() {
            return stakeholderId.toString();
        }

        @Override
        public String eventId() {
            return stakeholderId + "/erased";
        }
    }
}
