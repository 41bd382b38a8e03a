package org.groundswell.stakeholder.outreach;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.jspecify.annotations.Nullable;

/**
 * That somebody acted on an ask, as it is told to us. Natural key: ask, form, origin.
 *
 * @param evidence the proof, where there is one; without contact data
 * @param occurredAt when they did it
 * @param receivedAt when we were told
 */
public record ReportedOutreach(
        UUID askId,
        OutreachForm form,
        Proof proof,
        String origin,
        @Nullable String evidence,
        Instant occurredAt,
        Instant receivedAt) {}
