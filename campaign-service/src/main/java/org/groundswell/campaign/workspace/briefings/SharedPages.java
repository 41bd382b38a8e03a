package org.groundswell.campaign.workspace.briefings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.briefings.BriefingShares;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;

/** A briefing behind a link, for people without an account: aggregates only, found by no search engine. */
@Path("/shared/{token}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SharedPages {

    private final BriefingShares shares;
    private final DescribeBriefing describe;
    private final Frames frames;

    SharedPages(BriefingShares shares, DescribeBriefing describe, Frames frames) {
        this.shares = shares;
        this.describe = describe;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response briefing(String token) {
        Response page = Html.page(Templates.shared(frames.signedOut(), describe.shared(shares.open(token))));
        return Response.fromResponse(page)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                // The link is the key: it must not travel on. Null takes the usual policy out.
                .header("Referrer-Policy", null)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
