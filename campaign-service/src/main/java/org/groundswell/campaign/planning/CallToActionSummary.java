package org.groundswell.campaign.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.CampaignEvent.Window;
import org.groundswell.contracts.Channel;

/**
 * A call to action as it is planned, and where it stands.
 *
 * @param channels in the order in which they are tried
 * @param fallback the channel taken after a bounce
 * @param window first and last day on which stakeholders are asked, in the organisation's zone
 * @param steps the first message and its reminders, in their order
 * @param editedBy who changed it last; empty while nobody has
 */
public record CallToActionSummary(
        UUID id,
        UUID campaignId,
        String name,
        UUID audienceId,
        Action action,
        Target target,
        List<Channel> channels,
        Optional<Channel> fallback,
        Window window,
        List<Step> steps,
        CallToActionState state,
        UUID createdBy,
        Instant createdAt,
        Optional<UUID> editedBy,
        Optional<Instant> editedAt,
        long version) {

    /** For viewers: whom it is towards, but not how to reach them. */
    CallToActionSummary withoutContact() {
        Target named =
                new Target(target.role(), target.name(), target.title(), List.of(), Optional.empty(), Optional.empty());
        return new CallToActionSummary(
                id,
                campaignId,
                name,
                audienceId,
                action,
                named,
                channels,
                fallback,
                window,
                steps,
                state,
                createdBy,
                createdAt,
                editedBy,
                editedAt,
                version);
    }
}
