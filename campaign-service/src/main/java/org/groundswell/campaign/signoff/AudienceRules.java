package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.PayerNames;
import org.jboss.logging.Logger;

/** Asks stakeholder-service by which rules an audience is chosen. */
@ApplicationScoped
class AudienceRules {

    private static final Logger LOG = Logger.getLogger(AudienceRules.class);

    private final AudienceRuleClient client;
    private final PayerNames payers;

    AudienceRules(@RestClient AudienceRuleClient client, PayerNames payers) {
        this.client = client;
        this.payers = payers;
    }

    /**
     * @param text line by line, for people to read
     * @param exactValues the same for the same rule
     * @param changedBy empty where it is not known
     */
    record Rule(String text, String exactValues, Optional<UUID> changedBy, Instant changedAt) {}

    /** @throws RulesUnknown where stakeholder-service does not answer */
    Rule of(UUID audienceId) {
        try {
            AudienceRuleClient.Audience audience = client.get(audienceId);
            return new Rule(
                    text(audience), ExactValues.rule(audience.rule()), audience.changedBy(), audience.changedAt());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return new Rule("This audience is not there any more.", "", Optional.empty(), Instant.EPOCH);
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
        return new RuleWords(payers.of(RuleWords.payers(audience.rule()))).of(audience.name(), audience.rule());
    }
}
