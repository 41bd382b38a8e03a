package org.groundswell.campaign.workspace.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import org.groundswell.platform.http.RequestFilters;

/** The cookie that holds the session's token: no script reads it, and no other site's page sends it. */
@ApplicationScoped
class SessionCookie {

    /** @param seconds how long browsers keep it */
    NewCookie with(String token, int seconds, UriInfo address) {
        return new NewCookie.Builder(RequestFilters.SESSION_COOKIE)
                .value(token)
                .maxAge(seconds)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .build();
    }

    NewCookie gone(UriInfo address) {
        return with("", 0, address);
    }
}
