package org.groundswell.campaign.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.groundswell.platform.security.CurrentPerson;

/** What the pages have in common: the frame, and where somebody is sent whom a page can't be shown. */
@ApplicationScoped
class Frames {

    private final CurrentPerson person;
    private final Assets assets;

    Frames(CurrentPerson person, Assets assets) {
        this.person = person;
        this.assets = assets;
    }

    Frame current() {
        return new Frame(person.name(), assets.version());
    }

    Frame signedOut() {
        return new Frame("", assets.version());
    }

    /** Whoever is not signed in is asked to, and comes back to where they wanted to go. */
    Response toSignIn(UriInfo address) {
        String here = address.getRequestUri().getRawPath();
        return Response.seeOther(
                        UriBuilder.fromPath("/sign-in").queryParam("next", here).build())
                .header("Cache-Control", "no-store")
                .build();
    }

    Response forbidden() {
        return problem(403, "Not for you", "Your role does not see the campaigns.");
    }

    Response problem(int status, String title, String detail) {
        return Html.page(status, Templates.problem(current(), new ProblemPage(title, detail)));
    }
}
