package org.groundswell.campaign.responses;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Observation.PayerResponseReceived;

/** An observation, with the contract that is most likely meant. */
record ObservedResponse(PayerResponseReceived event, Optional<UUID> contractId) {

    private static final int LONGEST_PERSON = 200;
    private static final int LONGEST_SUMMARY = 5_000;

    static ObservedResponse of(PayerResponseReceived event, Optional<UUID> contractId) {
        return new ObservedResponse(event, contractId);
    }

    Optional<String> person() {
        return event.person().map(text -> shortened(text, LONGEST_PERSON));
    }

    Optional<String> summary() {
        return event.summary().map(text -> shortened(text, LONGEST_SUMMARY));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
