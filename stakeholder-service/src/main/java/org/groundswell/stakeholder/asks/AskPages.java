package org.groundswell.stakeholder.asks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.AskEvent;
import org.groundswell.platform.messaging.PageSource;

/** Reads the asks of a page as the relay publishes it: who has said no meanwhile is left out. */
@ApplicationScoped
class AskPages implements PageSource {

    static final String NAME = "asks";

    private final AskedStakeholders asked;
    private final CallsToAction callsToAction;
    private final SealAsk sealAsk;
    private final ObjectMapper json;

    AskPages(AskedStakeholders asked, CallsToAction callsToAction, SealAsk sealAsk, ObjectMapper json) {
        this.asked = asked;
        this.callsToAction = callsToAction;
        this.sealAsk = sealAsk;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<? extends AskEvent> read(String rangeJson) {
        AskRange range = range(rangeJson);
        return callsToAction
                .find(range.callToActionId())
                .map(callToAction -> sealAsk.requests(asked.in(range), callToAction, range))
                .orElse(List.of());
    }

    private AskRange range(String rangeJson) {
        try {
            return json.readValue(rangeJson, AskRange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No range of asks: " + rangeJson, e);
        }
    }
}
