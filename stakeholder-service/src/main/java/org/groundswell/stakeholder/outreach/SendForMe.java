package org.groundswell.stakeholder.outreach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.contracts.Forward;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.stakeholder.asks.Ask;

/**
 * Passes a stakeholder's own letter to the target, with the stakeholder as reply-to. It counts as acted at once, and as
 * confirmed when the target's mail server has taken it.
 */
@ApplicationScoped
public class SendForMe {

    private final RecordOutreach recordOutreach;
    private final ContactCipher cipher;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    SendForMe(RecordOutreach recordOutreach, ContactCipher cipher, Outbox outbox, ObjectMapper json, Clock clock) {
        this.recordOutreach = recordOutreach;
        this.cipher = cipher;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** @return false where this ask's letter was passed on before: it goes out once */
    @Transactional
    public boolean send(Ask ask, Forward letter) {
        Instant now = clock.instant();
        List<Outreach> recorded = recordOutreach.record(List.of(new ReportedOutreach(
                ask.id(), OutreachForm.EMAIL, Proof.SELF_REPORTED, RecordOutreach.FORWARDED, null, now, now)));
        recorded.forEach(outreach -> outbox.publish(
                Topic.STAKEHOLDER_ASKS,
                new ForwardRequested(
                        ask.id(),
                        ask.campaignId(),
                        ask.callToActionId(),
                        ask.stakeholderId(),
                        outreach.id(),
                        ask.kind(),
                        ask.market(),
                        cipher.encrypt(ask.id(), bytes(letter)),
                        now)));
        return !recorded.isEmpty();
    }

    private byte[] bytes(Forward letter) {
        try {
            return json.writeValueAsString(letter).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The letter has no JSON", e);
        }
    }
}
