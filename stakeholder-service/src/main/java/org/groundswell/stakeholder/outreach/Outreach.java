package org.groundswell.stakeholder.outreach;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What a stakeholder did about an ask.
 *
 * @param origin who saw it: {@code action_page}, {@code person:<id>}, or the observation's integrator, source and id
 * @param evidence what the proof is, without contact data
 */
public record Outreach(
        UUID id,
        UUID askId,
        UUID stakeholderId,
        UUID campaignId,
        UUID callToActionId,
        OutreachForm form,
        Proof proof,
        String origin,
        @Nullable String evidence,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Instant confirmedAt) {}
