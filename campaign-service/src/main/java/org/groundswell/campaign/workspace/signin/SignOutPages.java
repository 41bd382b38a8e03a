package org.groundswell.campaign.workspace.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sign-out")
@PermitAll
class SignOutPages {

    private final SessionCookie cookie;

    SignOutPages(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @POST
    @Operation(hidden = true)
    public Response signOut(@Context UriInfo address) {
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.gone(address))
                .build();
    }
}
