package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.jboss.logging.Logger;

/** Asks stakeholder-service who would be asked. */
@ApplicationScoped
class CountAudience {

    private static final Logger LOG = Logger.getLogger(CountAudience.class);

    private final AudienceClient client;

    CountAudience(@RestClient AudienceClient client) {
        this.client = client;
    }

    /**
     * @return empty where stakeholder-service does not know the audience
     * @throws AudienceNotCounted where it does not answer
     */
    Optional<AudienceCount> count(LaunchPlan plan, CallToActionSummary call) {
        try {
            return Optional.of(counted(call, client.count(question(plan, call))));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw notCounted(e);
        } catch (ProcessingException e) {
            throw notCounted(e);
        }
    }

    private static AudienceNotCounted notCounted(RuntimeException cause) {
        LOG.warnf("stakeholder-service did not count an audience: %s", cause);
        return AudienceNotCounted.because(cause);
    }

    private static AudienceClient.Question question(LaunchPlan plan, CallToActionSummary call) {
        return new AudienceClient.Question(
                call.audienceId(), plan.campaign().payerId(), plan.linesOfBusiness(), call.channels());
    }

    private static AudienceCount counted(CallToActionSummary call, AudienceClient.Answer answer) {
        return new AudienceCount(
                call.id(),
                answer.version(),
                answer.matched(),
                answer.leftOut().stream()
                        .map(left -> new AudienceCount.LeftOut(left.reason(), left.count()))
                        .toList(),
                answer.asked());
    }
}
