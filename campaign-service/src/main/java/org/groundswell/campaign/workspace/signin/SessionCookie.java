package org.groundswell.campaign.workspace.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.UUID;
import org.groundswell.campaign.people.KeptForms;
import org.groundswell.campaign.people.LiveSessions;
import org.groundswell.campaign.people.Session;
import org.groundswell.platform.http.RequestFilters;
import org.groundswell.platform.time.MovableClock;

/** The cookie that holds the session's token: no script reads it, and nothing that another site's page sends brings it but a link. */
@ApplicationScoped
class SessionCookie {

    /** Holds what opens a form that was sent too late. */
    static final String KEPT_FORM = "groundswell_kept_form";

    /** Holds the id of a session that its person has ended, so that a form that another tab sends too late can be given back. */
    static final String ENDED = "groundswell_ended_session";

    private final MovableClock clock;

    SessionCookie(MovableClock clock) {
        this.clock = clock;
    }

    /** Browsers keep it longer than the session lasts, so that a form that comes too late can be given back to who sent it. */
    NewCookie of(Session session, UriInfo address) {
        Duration left = Duration.between(clock.unmoved(), session.expiresAt());
        return cookie(
                RequestFilters.SESSION_COOKIE,
                session.token(),
                left.plus(LiveSessions.KNOWN_WHEN_OVER),
                isSecure(address));
    }

    NewCookie gone(UriInfo address) {
        return cookie(RequestFilters.SESSION_COOKIE, "", Duration.ZERO, isSecure(address));
    }

    NewCookie ofEnded(UUID session, UriInfo address) {
        return cookie(ENDED, session.toString(), LiveSessions.KNOWN_WHEN_OVER, isSecure(address));
    }

    NewCookie ofKeptForm(String opener, boolean secure) {
        return cookie(KEPT_FORM, opener, KeptForms.KEPT, secure);
    }

    private static boolean isSecure(UriInfo address) {
        return address.getRequestUri().getScheme().equals("https");
    }

    private static NewCookie cookie(String name, String value, Duration kept, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .maxAge((int) kept.toSeconds())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(secure)
                .build();
    }
}
