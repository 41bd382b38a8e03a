package org.groundswell.campaign.workspace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.http.RequestFilters;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Forms are sent from our own pages. The platform refuses foreign posts with the session's cookie already; this also refuses
 * those without one, so that nobody is signed in as somebody else unawares.
 */
class RefuseForeignForms {

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
        if (form && RequestFilters.isForeign(request)) {
            throw new ProblemException(
                    403,
                    "cross-site-request",
                    "Sent from another site",
                    "This form was sent by a page of another site. Open the page here, and send it again.");
        }
    }
}
