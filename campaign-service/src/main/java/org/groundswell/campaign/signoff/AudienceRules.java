package org.groundswell.campaign.signoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks stakeholder-service by which rules an audience is chosen. */
@ApplicationScoped
class AudienceRules {

    private static final Logger LOG = Logger.getLogger(AudienceRules.class);

    private final AudienceRuleClient client;
    private final ObjectMapper json;

    AudienceRules(@RestClient AudienceRuleClient client, ObjectMapper json) {
        this.client = client;
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /**
     * @param text line by line, the same for the same rule
     * @param changedBy empty where it is not known
     */
    record Rule(String text, Optional<UUID> changedBy, Instant changedAt) {}

    /** @throws RulesUnknown where stakeholder-service does not answer */
    Rule of(UUID audienceId) {
        try {
            AudienceRuleClient.Audience audience = client.get(audienceId);
            return new Rule(text(audience), audience.changedBy(), audience.changedAt());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return new Rule("This audience is not there any more.", Optional.empty(), Instant.EPOCH);
            }
            throw unknown(e);
        } catch (ProcessingException e) {
            throw unknown(e);
        }
    }

    private static RulesUnknown unknown(RuntimeException cause) {
        LOG.warnf("stakeholder-service did not tell the rules of an audience: %s", cause);
        return RulesUnknown.because(cause);
    }

    private String text(AudienceRuleClient.Audience audience) {
        TreeMap<String, JsonNode> rule = new TreeMap<>();
        audience.rule().properties().forEach(part -> {
            if (!part.getValue().isNull() && !part.getValue().isEmpty()
                    || part.getValue().isValueNode()) {
                rule.put(part.getKey(), part.getValue());
            }
        });
        try {
            return audience.name() + "\n" + json.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule can't be written", e);
        }
    }
}
