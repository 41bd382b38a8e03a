package org.groundswell.campaign.workspace.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.LiveSessions;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.logging.Logger;

@Path("/sign-out")
@Blocking
@PermitAll
class SignOutPages {

    private static final Logger LOG = Logger.getLogger(SignOutPages.class);

    private final SessionCookie cookie;
    private final LiveSessions sessions;
    private final CurrentPerson person;

    SignOutPages(SessionCookie cookie, LiveSessions sessions, CurrentPerson person) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.person = person;
    }

    @POST
    @Operation(hidden = true)
    public Response signOut(@Context UriInfo address) {
        Response.ResponseBuilder answer =
                Response.seeOther(URI.create("/sign-in")).cookie(cookie.gone(address));
        session().ifPresent(session -> {
            sessions.end(session);
            answer.cookie(cookie.ofEnded(session, address));
        });
        return answer.build();
    }

    /** Whoever is not signed in any more may sign out all the same. */
    private Optional<UUID> session() {
        try {
            return person.sessionId();
        } catch (AuthenticationFailedException alreadyOver) {
            LOG.debug("Signed out of a session that is over", alreadyOver);
            return Optional.empty();
        }
    }
}
