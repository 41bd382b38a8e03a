package org.groundswell.campaign.refresh;

import jakarta.ws.rs.sse.OutboundSseEvent;
import org.groundswell.platform.security.PersonClaims;

/** Says what somebody is sent when a campaign's status has changed. */
@FunctionalInterface
public interface StatusListener {

    /**
     * @param word for the campaign's revision
     * @param reader with the roles of this moment
     * @throws org.groundswell.platform.http.ProblemException where they may not see it any more: then their stream ends
     */
    OutboundSseEvent changed(String word, PersonClaims reader);
}
