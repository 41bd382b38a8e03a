package org.groundswell.campaign.workspace.signin;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Credentials;
import org.groundswell.campaign.people.OpenIdConfig;
import org.groundswell.campaign.people.Session;
import org.groundswell.campaign.people.SignIn;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.OwnAddress;
import org.groundswell.platform.http.ProblemException;
import org.jboss.resteasy.reactive.RestForm;

/** Signing in to the pages: the session's token goes into a cookie that no script can read and no form of another site sends. */
@Path("/sign-in")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final OpenIdConfig openId;
    private final Frames frames;

    SignInPages(SignIn signIn, SessionCookie cookie, OpenIdConfig openId, Frames frames) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.openId = openId;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("next") @DefaultValue("/") String next) {
        return page(200, next, "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(
            @RestForm @DefaultValue("") @Size(max = 100) String login,
            @RestForm @DefaultValue("") @Size(max = 200) String password,
            @RestForm @DefaultValue("/") String next,
            @Context UriInfo address) {
        try {
            Session session = signIn.signIn(new Credentials(login, password));
            return Response.seeOther(URI.create(OwnAddress.of(next)))
                    .cookie(cookie.of(session, address))
                    .build();
        } catch (ProblemException refused) {
            return page(refused.status(), next, login, String.valueOf(refused.getMessage()));
        }
    }

    private Response page(int status, String next, String login, String error) {
        SignInPage page = SignInPage.leadingTo(next, openId).with(login, error);
        return Html.page(status, Templates.signIn(frames.signedOut(), page));
    }
}
