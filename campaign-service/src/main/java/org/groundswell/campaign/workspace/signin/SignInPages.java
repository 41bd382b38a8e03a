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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Credentials;
import org.groundswell.campaign.people.OpenIdConfig;
import org.groundswell.campaign.people.Session;
import org.groundswell.campaign.people.SignIn;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.http.ProblemException;
import org.jboss.resteasy.reactive.RestForm;

/** Signing in to the pages: the session's token goes into a cookie that no script can read and no other site can send. */
@Path("/sign-in")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    /** A path of this site, so that nobody can be sent elsewhere: one slash, then neither a slash nor a backslash. */
    private static final Pattern OWN_PATH = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/_.-]*)?");

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
        return Html.page(Templates.signIn(frames.signedOut(), new SignInPage(ownPath(next), "", "", openId())));
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
            return Response.seeOther(URI.create(ownPath(next)))
                    .cookie(cookie.of(session, address))
                    .build();
        } catch (ProblemException refused) {
            SignInPage again = new SignInPage(ownPath(next), login, String.valueOf(refused.getMessage()), openId());
            return Html.page(refused.status(), Templates.signIn(frames.signedOut(), again));
        }
    }

    private String openId() {
        return openId.enabled() ? openId.name() : "";
    }

    private static String ownPath(String next) {
        return OWN_PATH.matcher(next).matches() ? next : "/";
    }
}
