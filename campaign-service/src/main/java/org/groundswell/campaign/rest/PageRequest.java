package org.groundswell.campaign.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted: at most {@code limit} items, behind the one with the id {@code after}. */
public class PageRequest {

    /** Before every id there is. */
    private static final UUID START = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    int limit;

    @QueryParam("after")
    @Nullable
    UUID after;

    /** The beginning of a list, for those who ask in code. */
    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }

    public int limit() {
        return limit;
    }

    public UUID after() {
        return after == null ? START : after;
    }
}
