package org.groundswell.campaign.rest;

import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to something made: 201, where it is found, and the thing itself. */
public final class Created {

    private Created() {}

    /** @param list where things of its kind are found, for instance {@code /api/v1/payers} */
    public static <T> RestResponse<T> in(String list, UUID id, T body) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .location(UriBuilder.fromPath(list).path(id.toString()).build())
                .entity(body)
                .build();
    }
}
